import type { CheckState } from '../model/source-check.ts';
import type { Words } from './words.ts';

/** `6 quotations: 4 found in their sources, 2 whose sources are not held here`. */
export function countStates(states: readonly CheckState[], { states: words }: Words): string {
  const counts = ORDER.map((state) => ({
    state,
    count: states.filter((each) => each === state).length,
  })).filter(({ count }) => count > 0);
  const [only] = counts;
  if (counts.length === 1 && only) return words.all(only.count, only.state);
  return words.mixed(
    states.length,
    counts.map(({ state, count }) => words.some(count, state)),
  );
}

const ORDER = ['found', 'translated', 'not held'] as const satisfies readonly CheckState[];
