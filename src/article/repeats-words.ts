import { countWords } from '../text/count-words.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { normalise } from '../text/normalise.ts';

/** Whether a text repeats words as somebody’s: in quotation marks, or where one part has five and more in a row. */
export function repeatsWords(text: string, parts: readonly string[]): boolean {
  const words = parts.map((part) => normalise(part).text.trim());
  const places = hasManyWords(parts)
    ? [text]
    : findAllQuoted(text).map(({ start, end }) => text.slice(start, end));
  return places.some((place) => {
    const { text: plain } = normalise(place);
    return words.every((part) => plain.includes(part));
  });
}

/** Whether so many words in a row are somebody’s also without marks. */
export function hasManyWords(parts: readonly string[]): boolean {
  return parts.some((part) => countWords(part) >= MANY_WORDS);
}

const MANY_WORDS = 5;
