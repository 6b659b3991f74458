import type { Report } from '../problems/create-report.ts';
import type { Place } from '../problems/problem.ts';
import type { CorrectionKind } from '../schema/correction.ts';

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
  /** The name of an actor, of the speaker of a quotation, or the date and title of an event. */
  readonly label: string | undefined;
  /** All that the thing is called, to tell whether it is still the same. */
  readonly names: readonly string[];
  /** Of a quotation. */
  readonly words: Words | null;
}

/** A change of published words, as the article tells of it. */
export interface DeclaredRevision {
  readonly quote: string;
  readonly kind: CorrectionKind;
  readonly date: string;
  /** Checksum of the words before the change. */
  readonly was: string;
  readonly place: Place;
}

/** What an article publishes under addresses of its own, with the places where it says so. */
export interface ArticleIds {
  readonly slug: string;
  /** Former slugs, with their places. */
  readonly formerly: readonly { readonly slug: string; readonly place: Place }[];
  readonly ids: ReadonlyMap<string, PublicId>;
  readonly revisions: readonly DeclaredRevision[];
  /** Quotations, by their anchors, of which a correction tells. */
  readonly corrected: ReadonlySet<string>;
  /** When the whole article was withdrawn. */
  readonly retracted: string | undefined;
  /** Where readers of something withdrawn are led. */
  readonly instead: readonly { readonly address: string; readonly place: Place }[];
  /** Place of a list of the frontmatter, or of the frontmatter where there is no such list. */
  readonly placeOfList: (list: 'quotes' | 'dates' | 'actors' | 'corrections') => Place;
  readonly report: Report;
}
