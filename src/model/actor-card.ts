import type { DateValue } from '../dates/parse-date.ts';
import type { Revision } from './revision.ts';
import type { ActorKind } from '../schema/actor.ts';

/** Enough of an actor to name and link it from elsewhere on the page. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
}

/** Looks an actor up by its id; throws a RangeError where there is none. */
export type ActorLookup = (id: string) => ActorRef;

/** One place in the text where an actor is named; `id` is an element of the page. */
export interface Mention {
  /** `m-<actor>-<n>`, n counting from 1 in text order. */
  readonly id: string;
  readonly actor: string;
  /** 1-based number of the paragraph, as in `#p<n>`. */
  readonly paragraph: number;
  /** The words of the text, as they stand there. */
  readonly text: string;
}

/** What an actor does or is. */
export interface HeldRole {
  readonly role: string | null;
  /** In whose service. */
  readonly of: ActorRef | null;
}

/** The same for a time; null where that has no known beginning or end. */
export interface DatedRole extends HeldRole {
  readonly from: DateValue | null;
  readonly to: DateValue | null;
}

/** What the actors sidebar shows of one actor; its anchor is `#a-<id>`. Its role is that on the article’s day. */
export interface ActorCard extends ActorRef, HeldRole {
  /** Ids under which it was published before; their anchors lead here too. */
  readonly formerly: readonly string[];
  readonly kind: ActorKind;
  /** Those that are dated, and last the one that is held where none of them is; none where none is dated. */
  readonly roles: readonly DatedRole[];
  readonly description: string | null;
  readonly url: string | null;
  /** Wikidata item, e.g. `Q57`. */
  readonly wikidata: string | null;
  readonly mentions: readonly Mention[];
  /** What it was called before, newest first. */
  readonly revisions: readonly Revision[];
}
