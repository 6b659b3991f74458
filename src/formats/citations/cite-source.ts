import type { Quote } from '../../model/quote.ts';
import type { Source } from '../../model/source.ts';
import { wordSourcePlace } from '../../wording/word-source-place.ts';
import type { Words } from '../../wording/words.ts';
import { oneLine } from '../../text/one-line.ts';
import type { CitedSource } from './citation.ts';

/** A source with its name in one line. */
export function citeSource(source: Source | null): CitedSource | null {
  return source && { ...source, name: oneLine(source.name) };
}

/** Where the words of a quotation are from: the document that they were checked against, or what is stated. */
export function citeSourceOf({ check, source }: Quote, words: Words): CitedSource | null {
  if (!check) return citeSource(source);
  const { title, publisher, published, url, archived } = check.source;
  const name = oneLine(publisher === null ? title : title + words.text.comma + publisher);
  return { name, published, place: wordSourcePlace(check.place, words), url: url ?? archived };
}
