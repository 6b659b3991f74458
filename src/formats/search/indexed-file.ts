import type { EntryFile, SearchEntry } from './search-files.ts';

/** Entries that stand in one file, and what is known of them but not told. */
export interface IndexedFile extends Omit<EntryFile, 'entries'> {
  readonly name: string;
  /** Of each kind, in the order of the part. */
  readonly entries: readonly (readonly IndexedEntry[])[];
}

export interface IndexedEntry {
  readonly entry: SearchEntry;
  /** The filters that let it through. */
  readonly filters: readonly string[];
}

/** What is published of them. */
export function toEntryFile({ name: _, entries, ...facts }: IndexedFile): EntryFile {
  return { ...facts, entries: entries.map((kind) => kind.map(({ entry }) => entry)) };
}
