import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';
import { textAt } from '../frontmatter/text-at.ts';
import type { Holding } from '../model/article.ts';
import type { Place } from '../problems/problem.ts';
import { momentOf } from '../schema/publish-time.ts';

/** What keeps an article from being published. JSON-safe. */
export interface HeldBack {
  readonly isDraft: boolean;
  /** Before which it is not published, as `momentOf` gives it. */
  readonly until: string | null;
  readonly place: Place;
}

/** The key by which an article says that it is held back. */
export const HOLDING_KEYS = { draft: 'draft', embargo: 'publish' } as const;

/** Reads it of any frontmatter, one with errors too; null where nothing does. */
export function heldBackOf({ yaml: { value, placeOf } }: Frontmatter): HeldBack | null {
  const isDraft = textAt(value, 'draft') === 'true';
  const until = momentOf(textAt(value, 'publish') ?? '');
  if (!isDraft && until === null) return null;
  return { isDraft, until, place: placeOf([isDraft ? 'draft' : 'publish']) };
}

/** What keeps it at a moment, `now`, as `momentOf` gives it. */
export function holdingOf(held: HeldBack | null, now: string): Holding | null {
  if (held?.isDraft) return 'draft';
  return held?.until && held.until > now ? 'embargo' : null;
}
