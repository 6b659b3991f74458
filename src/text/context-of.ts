import { boundaryAt } from './boundary-at.ts';
import type { Range } from './normalise.ts';

/** What stands just before and after a range of a text, up to `most` UTF-16 units of each, in whole characters. */
export function contextOf(
  text: string,
  { start, end }: Range,
  most: number,
): { readonly before: string; readonly after: string } {
  // Only so much is looked at, however long the text is.
  const room = 3 * most;
  const before = text.slice(Math.max(0, start - room), start);
  const after = text.slice(end, end + room);
  let from = Math.max(0, before.length - most);
  while (from < before.length && boundaryAt(before, from) < from) from += 1;
  return { before: before.slice(from), after: after.slice(0, boundaryAt(after, most)) };
}
