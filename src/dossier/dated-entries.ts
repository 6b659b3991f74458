import type { Utterance } from './utterance.ts';

/** An entry of a list of utterances, and whether its day stands beside it: not where it is that of the one before. */
export interface DatedEntry {
  readonly utterance: Utterance;
  readonly when: 'shown' | 'hidden';
}

/** A list of utterances with each day told once. */
export function datedEntries(utterances: readonly Utterance[]): readonly DatedEntry[] {
  let last: string | undefined;
  return utterances.map((utterance) => {
    const told = dayKey(utterance);
    const when = told === last ? 'hidden' : 'shown';
    last = told;
    return { utterance, when };
  });
}

/** What is told beside it: the date it was said, as it is known, or that of its article. */
function dayKey({ date, article }: Utterance): string {
  return `${date ? 'said' : 'printed'} ${(date ?? article.published)?.edtf ?? ''}`;
}
