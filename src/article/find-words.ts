import { countWords } from '../text/count-words.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { normalise, type Range } from '../text/normalise.ts';
import type { Place } from '../problems/problem.ts';
import { findPassage, type Haystack } from './haystack.ts';
import type { DisplayedText } from './displayed-texts.ts';
import type { Locate } from './locate.ts';

/** Where words stand in an article as somebody’s words: in quotation marks, or five and more in a row; not in what is listed. */
export type FindWords = (parts: readonly string[]) => readonly Place[];

export function createFindWords(
  haystack: Haystack,
  locate: Locate,
  listed: readonly Range[],
  displayed: readonly DisplayedText[],
): FindWords {
  const said = listed.map(({ start, end }) => normalise(haystack.text.slice(start, end)).text);
  return (parts) => {
    const isLong = parts.some((part) => countWords(part) >= MANY_WORDS);
    const search = findPassage(haystack, { parts });
    const ranges =
      search.kind === 'missing' ? [] : 'ranges' in search ? search.ranges : search.places;
    const quoted = isLong ? [] : findAllQuoted(haystack.text);
    const inText = ranges
      .filter((range) => isLong || quoted.some((span) => overlap(span, range)))
      .filter((range) => !listed.some((other) => overlap(other, range)))
      .map(locate);
    const words = parts.map((part) => normalise(part).text.trim());
    // What somebody else has said as well is theirs.
    if (words.every((part) => said.some((other) => other.includes(part)))) return inText;
    const elsewhere = displayed.filter(({ text }) => isIn(text, words, isLong));
    return [...inText, ...elsewhere.map(({ place }) => place)];
  };
}

function isIn(text: string, words: readonly string[], isLong: boolean): boolean {
  const places = isLong
    ? [text]
    : findAllQuoted(text).map(({ start, end }) => text.slice(start, end));
  return places.some((place) => {
    const { text: plain } = normalise(place);
    return words.every((part) => plain.includes(part));
  });
}

const MANY_WORDS = 5;

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
