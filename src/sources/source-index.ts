import { normalise, type NormalisedText, type Range, toOriginal } from '../text/normalise.ts';
import { createWordTrie } from '../text/word-trie.ts';
import { visitWords } from '../text/visit-words.ts';
import { boundariesOf } from '../text/word-boundary.ts';
import { alikeMarks, type CitedRun } from './cited-words.ts';

/** A document made ready for some words to be looked for in it. Offsets are those of its normalised text. */
export interface SourceIndex {
  /** Normalised. */
  readonly text: string;
  /** Whether words may be cut there. */
  readonly isBoundary: (offset: number) => boolean;
  /** Where some words stand, whole words or not, in order. */
  readonly placesOf: (words: string) => readonly number[];
  readonly toOriginal: (range: Range) => Range;
}

/** Looks all words up in one walk, so that time grows with the document and the words, not with their product. */
export function createSourceIndex(original: string, runs: readonly CitedRun[]): SourceIndex {
  const normalised: NormalisedText = normalise(original);
  const text = alikeMarks(normalised.text);
  const stems = new Set(runs.flatMap(variantsOf).map(({ words }) => stemOf(words).stem));
  const places = new Map<string, number[]>([...stems].map((stem) => [stem, []]));
  visitWords(text, stems, (stem, end) => {
    places.get(stem)?.push(end - stem.length);
  });
  return {
    text: normalised.text,
    isBoundary: boundariesOf(normalised.text),
    placesOf: (words) => {
      const { before, stem, after } = stemOf(words);
      const own = places.get(stem) ?? [];
      if (own.length * after.length > MOST_COMPARED) return placesIn(text, words);
      return own.flatMap((at) => {
        const start = at - before.length;
        const isThere = start >= 0 && text.startsWith(before, start);
        return isThere && text.startsWith(after, at + stem.length) ? [start] : [];
      });
    },
    toOriginal: (range) => toOriginal(normalised, range),
  };
}

// Characters; beyond, a document repeats itself so much that only a walk with all of the words stays linear.
const MOST_COMPARED = 1e8;

function placesIn(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  createWordTrie([words]).walk(text, (_, end) => starts.push(end - words.length));
  return starts;
}

/** One way in which words may stand in a document. */
export interface Variant {
  readonly words: string;
  /** Whether the comma or full stop at their end is the quoting sentence’s. */
  readonly isBare: boolean;
}

/** As they are written; at the start of a quotation in small letters or with a capital, at its end without its stop. */
export function variantsOf({ words, isFirst, isLast }: CitedRun): readonly Variant[] {
  const bare = isLast ? words.replace(FINAL_STOP, '') : words;
  const ends = [
    { words, isBare: false },
    ...(bare !== words && bare !== '' ? [{ words: bare, isBare: true }] : []),
  ];
  if (!isFirst) return ends;
  const [first = ''] = words;
  const cases = new Set([first, first.toLowerCase(), first.toUpperCase()]);
  return [...cases].flatMap((letter) =>
    ends.map((end) => ({ ...end, words: letter + end.words.slice(first.length) })),
  );
}

/** What variants have in common is looked up once, as much of it as tells: without their first letter and last stop. */
function stemOf(words: string): { before: string; stem: string; after: string } {
  const [before = ''] = words;
  const stem = words.slice(before.length).replace(FINAL_STOP, '').slice(0, TELLING);
  // What is short stands in too many places.
  if (stem.length < SHORT) return { before: '', stem: words, after: '' };
  return { before, stem, after: words.slice(before.length + stem.length) };
}

const SHORT = 4;
// Longer stems cost more to look for than the few places where only their beginning stands.
const TELLING = 24;
const FINAL_STOP = /\s*[,.،۔，。、]$/u;
