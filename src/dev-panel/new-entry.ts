import { stringify } from 'yaml';
import type { NewEntry } from '../frontmatter/edit-frontmatter.ts';

/** Entries for lists of the frontmatter, with what to tell of them. */
export interface Suggestion {
  readonly entries: readonly {
    readonly list: 'actors' | 'dates' | 'quotes';
    readonly entry: NewEntry;
  }[];
  /** What is to be looked at again; '' where nothing is. */
  readonly check: string;
  /** Of a quotation; '' where nobody is known to say it. */
  readonly speaker: string;
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
}

/** Entries as they would stand in the frontmatter. */
export function wordEntries({ entries }: Pick<Suggestion, 'entries'>): string {
  return entries
    .map(({ list, entry }) => stringify({ [list]: [entry] }, { lineWidth: 80 }))
    .join('');
}

/** What is stated of a new entry. */
export function stated(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
): NewEntry {
  const known = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value.length === 0 ? [] : [[key, value] as const],
  );
  return Object.fromEntries(known);
}
