import type { Range } from '../text/normalise.ts';
import { bearerOf } from './bearer-of.ts';
import type { Candidate } from './candidate.ts';
import { isFree } from './is-free.ts';
import { MASK } from './create-sentence-at.ts';
import type { Setting } from './setting.ts';

/** Who does what a verb says: the nearest before it that nothing else has hold of. */
export function subjectBefore(clause: Range, setting: Setting): Candidate | null {
  const { masked, candidates } = setting;
  const inside = candidates
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .toReversed();
  let second: Candidate | null = null;
  let apposed: Candidate | null = null;
  for (const each of inside) {
    if (!isFree(each, masked)) continue;
    const gap = masked.slice(each.end, clause.end);
    if (gap.includes(MASK)) {
      second ??= each;
      continue;
    }
    // What stands right before a comma may only tell of somebody else: “Ann Orr, head of the ministry, said”.
    const isNameOfRole = inside.some(
      (other) => other !== each && other.kind === 'called' && bearerOf(other, setting) === each,
    );
    if (isNameOfRole) return each;
    const isApposed =
      /^[^,]*,\s*$/u.test(gap) &&
      /\p{L}.*,\s[^,]*$/u.test(masked.slice(clause.start, each.start)) &&
      !isIntroduced(masked, clause, each);
    if (isApposed) {
      apposed ??= each;
      continue;
    }
    if (gap.length <= 3 || !/[;:]/u.test(gap)) return each;
    else second ??= each;
  }
  return second ?? apposed;
}

/** Whether the comma before somebody only ends what a sentence begins with: “On Monday, Ann Orr, …”. */
function isIntroduced(masked: string, clause: Range, { start }: Range): boolean {
  return /^\P{L}*(?:(?:But|And|Still|Yet) )?(?:In|On|At|After|Before|During|Asked|When|While|As|With|Speaking|For|By|Since|Despite|Although|Though|If|Earlier|Later|Meanwhile|However|Instead)(?!\p{L})[^,]*,\s$/u.test(
    masked.slice(clause.start, start),
  );
}
