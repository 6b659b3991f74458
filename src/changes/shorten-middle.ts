import { boundaryAt } from '../text/boundary-at.ts';
import { countOf } from '../text/count-of.ts';
import { countWords } from '../text/count-words.ts';

/** The beginning and the end of a text of more than `most` UTF-16 units, and between them how much is left out. */
export function shortenMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  const head = text.lastIndexOf(' ', half);
  const tail = text.indexOf(' ', text.length - half);
  // Of a text without spaces, characters.
  const end = head > half / 2 ? head : boundaryAt(text, half);
  const start =
    tail >= 0 && tail < text.length - half / 2 ? tail + 1 : boundaryAt(text, text.length - half);
  const left = countOf(countWords(text.slice(end, start)), 'word');
  return `${text.slice(0, end)} [… ${left} not shown …] ${text.slice(start)}`;
}
