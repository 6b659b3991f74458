import type { CheckState } from '../../model/source-check.ts';
import type { TextAttributes } from '../../model/text-attributes.ts';

/*
 * What a search loads, as JSON. The words of the site stand in files by their order, each with where it occurs: in which
 * part of the index, in which entries of which kind, by number. A part is a month of articles, a year of events or all
 * people, and is made anew only where it tells something new. What the entries say stands in files of its own.
 */

/** Of what there are entries, in the order in which a reader is told of them. */
export const ENTRY_KINDS = ['quotation', 'person', 'event', 'passage'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `/search/index.json`: the first thing that is loaded. */
export interface SearchIndex {
  /** The files of words, with the first word of each; in the order of code units. */
  readonly words: readonly (readonly [first: string, file: string])[];
  /** Newest first. */
  readonly parts: readonly SearchPart[];
}

export interface SearchPart {
  /** Names it where a word occurs. */
  readonly key: string;
  /** Of what it has entries, in the order in which the places of a word are listed. */
  readonly kinds: readonly EntryKind[];
  /** How many of each. */
  readonly counts: readonly number[];
  /** Null where its entries are of no year. */
  readonly year: string | null;
  /** The file that says where its entries stand. */
  readonly file: string;
}

/** `/search/words/<file>.json`: by word, its places: `part:list,list;part:…`, a list of numbers for each kind. */
export type WordFile = Readonly<Record<string, string>>;

/** `/search/parts/<file>.json`: its files of entries, with how many of each kind; entries are numbered throughout. */
export type PartFile = readonly (readonly [file: string, ...counts: readonly number[]])[];

/** `/search/entries/<file>.json`. */
export interface EntryFile {
  /** Of each kind, in the order of the part. */
  readonly entries: readonly (readonly SearchEntry[])[];
  /** What all of them are from. */
  readonly article?: { readonly title: string; readonly attributes: TextAttributes };
}

/** Something that is found. */
export interface SearchEntry {
  /** Path from the root of the host, with the anchor of the words. */
  readonly to: string;
  /** Its words. */
  readonly text: string;
  /** Who said it, or what somebody is: looked for as well. */
  readonly by?: string;
  /** What else they are called, in whatever script: looked for as well, and not shown. */
  readonly names?: readonly string[];
  readonly attributes?: TextAttributes;
  /** The words that it translates: looked for as well. */
  readonly original?: { readonly text: string; readonly attributes: TextAttributes };
  /** The quotation marks around it. */
  readonly marks?: readonly [open: string, close: string];
  /** When, and other things that are told of it. */
  readonly facts?: readonly string[];
  /** Where the same words stand too. */
  readonly also?: readonly {
    readonly to: string;
    readonly title: string;
    readonly attributes: TextAttributes;
  }[];
  readonly state?: { readonly name: CheckState; readonly label: string };
}

/** The texts by whose words an entry is found. */
export function textsOf({ text, by, names = [], original }: SearchEntry): readonly string[] {
  return [text, by ?? '', ...names, original?.text ?? ''];
}

/** What stands in the files of words, in the place of a word, for all entries that a filter lets through. */
export function filterWord(filter: 'speaker' | 'topic' | 'lang', value: string): string {
  return `${filter}=${value}`;
}
