import { findPassage, type Haystack } from '../article/haystack.ts';
import { boundaryAt } from '../text/boundary-at.ts';
import type { Range } from '../text/normalise.ts';

/** Words of the text, and what has to stand beside them to tell them from the same words elsewhere. */
export interface Selected {
  readonly parts: readonly string[];
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Selects words of a text so that the verifier finds them at their place, and there only; null where it cannot. */
export function selectWords(haystack: Haystack, ranges: readonly Range[]): Selected | null {
  const { text } = haystack;
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const parts = ranges.map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s+/gu, ' ').trim(),
  );
  for (const length of LENGTHS) {
    const prefix = lastWords(
      text.slice(boundaryAt(text, Math.max(0, first.start - length)), first.start),
      length,
    );
    const suffix = firstWords(text.slice(last.end, boundaryAt(text, last.end + length)), length);
    for (const selected of [
      { parts, ...(prefix && { prefix }) },
      { parts, ...(prefix && { prefix }), ...(suffix && { suffix }) },
    ]) {
      const search = findPassage(haystack, selected);
      if (search.kind === 'found' && search.ranges[0]?.start === first.start) return selected;
    }
  }
  return null;
}

const LENGTHS = [0, 30, 60, 120, 400];

function lastWords(words: string, length: number): string {
  if (length === 0) return '';
  const isCut = words.length >= length;
  return words
    .replace(isCut ? /^\S*\s/u : /^/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function firstWords(words: string, length: number): string {
  if (length === 0) return '';
  const isCut = words.length >= length;
  return words
    .replace(isCut ? /\s\S*$/u : /$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
