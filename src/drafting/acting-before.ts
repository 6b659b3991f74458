import type { Meaning } from './create-cast.ts';
import type { Quotation } from './find-quotations.ts';
import { isFree } from './is-free.ts';
import type { Named } from './named.ts';
import type { Setting } from './setting.ts';

/** What was said before, and by whom. */
interface Spoken {
  readonly quotation: Quotation;
  readonly speaker: Named | null;
}

/** Who acts in the last sentence before a quotation that stands by itself; where there is none, who spoke last. */
export function actingBefore(
  { parts: [first] }: Quotation,
  last: Spoken | undefined,
  { masked, candidates, sentenceAt }: Setting,
  meant: Meaning,
): Named | null {
  const start = first?.start ?? 0;
  const block = masked.lastIndexOf('\n', start - 1) + 1;
  const isFirst = !/[\p{L}\p{N}\uFFFC]/u.test(masked.slice(block, start));
  const from = isFirst ? masked.lastIndexOf('\n', block - 2) + 1 : block;
  const spoke = last?.quotation.parts.at(-1)?.end ?? 0;
  const isNear = spoke >= from;
  let at = isFirst ? block - 1 : start;
  while (at > from) {
    const sentence = sentenceAt(at - 1);
    // The sentence in which the last one spoke.
    if (isNear && sentence.start < spoke) return last?.speaker ?? null;
    const inside = candidates.filter(
      (each) => each.start >= sentence.start && each.end <= Math.min(sentence.end, start),
    );
    for (const each of inside) {
      if (each.kind === 'other' || each.kind === 'who' || !isFree(each, masked)) continue;
      const named = meant(each)?.named;
      if (
        named?.isSure &&
        (named.kind === 'person' || named.kind === 'group' || each.kind === 'called')
      )
        return named;
    }
    at = sentence.start;
  }
  return isNear ? (last?.speaker ?? null) : null;
}
