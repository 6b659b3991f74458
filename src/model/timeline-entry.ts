import type { DateStatus } from '../schema/date-entry.ts';
import type { DateValue } from '../dates/parse-date.ts';
import type { Revision } from './revision.ts';
import type { ActorRef } from './actor-card.ts';

/** One dated event; its anchor is `#d-<id>`. */
export interface TimelineEntry {
  readonly id: string;
  /** Ids under which it was published before; their anchors lead here too. */
  readonly formerly: readonly string[];
  readonly date: DateValue;
  readonly title: string;
  readonly status: DateStatus;
  /** Id of the element around the words in the text that state the date (`t-<id>`), if the author named them. */
  readonly mark: string | null;
  readonly actors: readonly ActorRef[];
  /** What has taken its place, where it was rescheduled. */
  readonly movedTo: EventRef | null;
  /** What it has taken the place of. */
  readonly movedFrom: readonly EventRef[];
  /** What was told otherwise of it before, newest first. */
  readonly revisions: readonly Revision[];
  /** Where it was published first; null where it is not yet. */
  readonly recorded: RecordedPlace | null;
}

/** An address, `slug#anchor`, and the day on which it was recorded for publication, ISO 8601. */
export interface RecordedPlace {
  readonly address: string;
  readonly since: string;
}

/** A dated event, as another one names it. */
export type EventRef = Pick<TimelineEntry, 'id' | 'title' | 'date'>;
