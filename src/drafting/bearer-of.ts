import type { Range } from '../text/normalise.ts';
import type { Candidate } from './candidate.ts';
import type { Setting } from './setting.ts';

/** Of “the spokesman, Wang Wenbin,” and “a spokesman for the ministry, Wang Wenbin,” the name. */
export function bearerOf(who: Candidate, { masked, candidates }: Setting): Candidate {
  if (who.kind !== 'called') return who;
  const next = candidates
    .filter(({ start, kind }) => start >= who.end && kind === 'named')
    .slice(0, 3);
  return next.find((each) => isBearer(who, each, masked)) ?? who;
}

function isBearer({ end }: Range, name: Candidate, masked: string): boolean {
  if (name.kind !== 'named' || name.mention.named.kind !== 'person') return false;
  // “one of the two, Professor Ann Orr,”
  const gap = masked.slice(end, Math.max(end, name.mention.from));
  const behind = masked.slice(name.end, name.end + 2);
  return (
    /^(?:,? | (?:for|of|at|in|with|to|from|der|des|von|vom|für|bei|im|du|de|d[’'])\s?[^,;:\uFFFC]{2,60}, )$/u.test(
      gap,
    ) && /^(?:[,.]|$| \p{Ll})/u.test(behind)
  );
}
