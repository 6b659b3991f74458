import { excerpt } from '../model/excerpt.ts';
import type { SourceText } from '../sources/source-text.ts';

/** What a document may be called until somebody says: its first words; null where it has none. */
export function titleOfDocument({ text, blocks }: SourceText): string | null {
  const [first] = blocks;
  const words = first ? text.slice(first.start, first.end).replace(/\s+/gu, ' ').trim() : '';
  return words === '' ? null : excerpt(words, MOST_TITLE);
}

const MOST_TITLE = 120;
