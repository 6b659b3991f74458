import type { CheckState } from '../model/source-check.ts';
import { countQuotations } from './count-quotations.ts';

/** `6 quotations: 4 found in their sources, 2 whose sources are not held here`. */
export function countStates(states: readonly CheckState[]): string {
  const counts = ORDER.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  })).filter(({ count }) => count > 0);
  const [only] = counts;
  const all = countQuotations(states.length);
  if (counts.length === 1 && only?.state === 'not held')
    return `${all}: ${states.length === 1 ? 'its source is not' : 'none of their sources is'} held here`;
  if (counts.length === 1 && only) return `${all}${WORDS[only.state](states.length, true)}`;
  return `${all}: ${counts.map(({ state, count }) => `${count} ${WORDS[state](count, false)}`).join(', ')}`;
}

const ORDER = ['found', 'translated', 'not held'] as const satisfies readonly CheckState[];

type Words = (count: number, isAll: boolean) => string;

const WORDS: Readonly<Record<CheckState, Words>> = {
  found: (count, isAll) =>
    `${isAll ? (count === 1 ? ', ' : ', all ') : ''}found in ${count === 1 ? 'its source' : 'their sources'}`,
  translated: (count, isAll) =>
    `${isAll ? (count === 1 ? ', ' : ', all ') : ''}translated from ${count === 1 ? 'its source' : 'their sources'}`,
  'not held': (count) => `whose ${count === 1 ? 'source is' : 'sources are'} not held here`,
};
