import { dayOf, type Utterance } from './utterance.ts';

/** An entry of a list of utterances, and whether its day stands beside it: not where it is that of the one before. */
export interface DatedEntry {
  readonly utterance: Utterance;
  readonly when: 'shown' | 'hidden';
}

export interface DayEntry extends DatedEntry {
  /** The day, ISO 8601, where this is the first entry of it: what links to the day lead to. */
  readonly day: string | null;
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

/** The same, for a list to whose days links lead. */
export function dayEntries(utterances: readonly Utterance[]): readonly DayEntry[] {
  const seen = new Set<string>();
  return datedEntries(utterances).map((entry) => {
    const day = dayOf(entry.utterance);
    if (day === null || seen.has(day)) return { ...entry, day: null };
    seen.add(day);
    return { ...entry, day };
  });
}

/** What is told beside it: the date it was said, as it is known, or that of its article. */
function dayKey({ date, article }: Utterance): string {
  return `${date ? 'said' : 'printed'} ${(date ?? article.published)?.edtf ?? ''}`;
}
