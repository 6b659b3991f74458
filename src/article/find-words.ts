import { findAllQuoted } from '../text/find-all-quoted.ts';
import { normalise, type Range } from '../text/normalise.ts';
import { overlap } from '../text/overlap.ts';
import type { Place } from '../problems/problem.ts';
import { findPassage, type Haystack } from './haystack.ts';
import type { DisplayedText } from './displayed-texts.ts';
import type { Locate } from './locate.ts';
import { hasManyWords, repeatsWords } from './repeats-words.ts';

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
    const isLong = hasManyWords(parts);
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
    const elsewhere = displayed.filter(({ text }) => repeatsWords(text, parts));
    return [...inText, ...elsewhere.map(({ place }) => place)];
  };
}
