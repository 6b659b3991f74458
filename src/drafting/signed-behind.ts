import type { Meaning } from './create-cast.ts';
import type { Quotation } from './find-quotations.ts';
import type { Named } from './named.ts';
import type { Setting } from './setting.ts';

/** Whom a quotation is signed by: the name on a line of its own behind a dash. */
export function signedBehind(
  { parts }: Quotation,
  { text, candidates }: Setting,
  meant: Meaning,
): Named | null {
  const end = parts.at(-1)?.end ?? 0;
  const dash = /^\S{0,2}\s*\n?\s*[—–-]{1,2}\s?/u.exec(text.slice(end, end + 10));
  if (!dash || !/[\n]|^\S{0,2}\s*[—–]/u.test(dash[0])) return null;
  const at = end + dash[0].length;
  const who = candidates.find(({ start }) => start >= at && start <= at + 3);
  return who?.kind === 'named' ? (meant(who)?.named ?? null) : null;
}
