import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import type { CorrectionKind } from '../schema/correction.ts';
import type { DeclaredNotice } from './notices.ts';
import type { FactName, Facts } from './facts.ts';

/** The words of a quotation, one string for each part. */
export interface Words {
  readonly parts: readonly string[];
  readonly sha256: string;
  readonly place: Place;
}

/** One public id of an article: an anchor of its page. */
export interface PublicId {
  /** `q-…`, `d-…` or `a-…`. */
  readonly anchor: string;
  readonly place: Place;
  readonly state: 'live' | 'former' | 'withdrawn';
  /** The anchor that took its place, of a former one. */
  readonly now: string | undefined;
  /** When it was withdrawn. */
  readonly withdrawn: string | undefined;
  /** Whether its words were removed for good. */
  readonly isErased: boolean;
  /** The name of an actor, of the speaker of a quotation, or the date and title of an event. */
  readonly label: string | undefined;
  readonly facts: Facts;
  /** Other values under which a fact is still the same: aliases, and names that readers were told of. */
  readonly alike: Alike;
  /** Of a quotation. */
  readonly words: Words | null;
  /** Anchor of the actor that a quotation was addressed to. */
  readonly addressee: string | undefined;
}

export type Alike = { readonly [K in FactName]?: readonly string[] };

/** A change of what was published, as the article tells of it. */
export interface DeclaredRevision {
  /** Of what: an anchor, or '' for the article. */
  readonly anchor: string;
  readonly kind: CorrectionKind;
  readonly date: string;
  /** What was there before, as far as it has changed. */
  readonly was: Facts;
  /** Checksum of the words before the change; undefined where they have not changed. */
  readonly words: string | undefined;
  readonly place: Place;
}

/** What an article publishes under addresses of its own, with the places where it says so. JSON-safe. */
export interface PlainIds {
  readonly slug: string;
  /** Former slugs, with their places. */
  readonly formerly: readonly { readonly slug: string; readonly place: Place }[];
  /** The first of each anchor. */
  readonly ids: readonly PublicId[];
  readonly revisions: readonly DeclaredRevision[];
  /** What it tells readers, by the anchor of what that is about; '' for the article. */
  readonly notices: readonly (readonly [anchor: string, notices: readonly DeclaredNotice[]])[];
  readonly title: string | undefined;
  /** When it was published, as it says: EDTF. */
  readonly published: string | undefined;
  /** When the whole article was withdrawn. */
  readonly retracted: string | undefined;
  /** Whether the words of the whole article were removed for good. */
  readonly isErased: boolean;
  /** Where readers of something withdrawn are led: whole addresses. */
  readonly instead: readonly { readonly address: string; readonly place: Place }[];
  /** Places of keys of the frontmatter, or of the frontmatter where there is no such key. */
  readonly places: Readonly<
    Record<'quotes' | 'dates' | 'actors' | 'corrections' | 'published', Place>
  >;
}

/** The same, to be looked up in, and to be reported on. */
export interface ArticleIds extends Omit<PlainIds, 'ids' | 'notices'> {
  /** By anchor. */
  readonly ids: ReadonlyMap<string, PublicId>;
  readonly notices: ReadonlyMap<string, readonly DeclaredNotice[]>;
  /** Of what is not published yet: the day on which it is to be, ISO 8601, or that it is a draft. */
  readonly due?: string;
  readonly report: Report;
}

export function withReport({ ids, notices, ...rest }: PlainIds, report: Report): ArticleIds {
  return {
    ...rest,
    ids: new Map(ids.map((id) => [id.anchor, id])),
    notices: new Map(notices),
    report,
  };
}
