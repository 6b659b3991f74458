import { asPrinted } from '../text/as-printed.ts';
import { excerpt } from './excerpt.ts';
import type { Quote } from './quote.ts';

/** A stretch of the paragraphs that a quotation stands in. */
export interface PassagePiece {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * The paragraph, or paragraphs, of a quotation in pieces; those that are quoted are its parts. Of what stands around
 * them in a very long one, only the words near them.
 */
export function passageOf(
  { parts, place }: Pick<Quote, 'parts' | 'place'>,
  text: string,
): readonly PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = place.start;
  for (const [index, { start, end }] of place.ranges.entries()) {
    const before = text.slice(at, start);
    const around = index === 0 ? lastWords(before) : wordsBetween(before);
    pieces.push(
      { text: asPrinted(around), isQuoted: false },
      { text: parts[index] ?? '', isQuoted: true },
    );
    at = end;
  }
  pieces.push({ text: asPrinted(firstWords(text.slice(at, place.end))), isQuoted: false });
  return pieces.filter((piece) => piece.text !== '');
}

// As much as a reader takes in around a quotation.
const MOST_AROUND = 2000;

function firstWords(text: string): string {
  return excerpt(text, MOST_AROUND);
}

function lastWords(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  const cut = text.indexOf(' ', text.length - MOST_AROUND);
  return `…${text.slice(cut < 0 ? text.length - MOST_AROUND : cut + 1)}`;
}

function wordsBetween(text: string): string {
  if (text.length <= 2 * MOST_AROUND) return text;
  return `${firstWords(text)} ${lastWords(text)}`;
}
