import { doOverlap, isUnspaced, type SearchWord, searchWords } from '../../text/search-words.ts';

/** What a reader looks for: all of it has to occur together. */
export interface Query {
  readonly terms: readonly Term[];
  /** Words that have to stand side by side, in this order. */
  readonly phrases: readonly (readonly string[])[];
}

export interface Term {
  readonly word: string;
  /** Whether a longer word that begins with it will do. */
  readonly isPrefix: boolean;
}

/** Reads what was typed: words, and words in quotation marks, which are meant as they stand. */
export function parseQuery(text: string): Query {
  const quoted = [...text.matchAll(QUOTED)].map(([words]) => searchWords(words));
  const runs = runsOf(searchWords(text.replaceAll(QUOTED, ' ')));
  const [alone, together] = [
    runs.filter(({ length }) => length === 1).flat(),
    runs.filter(({ length }) => length > 1),
  ];
  return {
    terms: alone.map((each) => ({
      word: each.word,
      isPrefix: isUnspaced(each) || each.word.length >= LEAST_OF_PREFIX,
    })),
    phrases: [...quoted, ...together].map(withoutTail).filter(({ length }) => length > 0),
  };
}

/** Every word that has to occur. */
export function allTerms({ terms, phrases }: Query): readonly Term[] {
  return [...terms, ...phrases.flat().map((word) => ({ word, isPrefix: false }))];
}

const LEAST_OF_PREFIX = 3;
const QUOTED = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|「[^」]*」?|"[^"]*"?/gu;

/** The pairs of one run of letters, which are written without spaces, together. */
function runsOf(words: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  const runs: SearchWord[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && doOverlap(last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Without the last letter of a run by itself: in a text, the run may go on. */
function withoutTail(words: readonly SearchWord[]): readonly string[] {
  const [before, last] = words.slice(-2);
  const hasTail = before && last && doOverlap(before, last);
  return words.slice(0, hasTail ? -1 : undefined).map(({ word }) => word);
}
