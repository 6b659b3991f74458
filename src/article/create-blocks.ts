import type { Root } from 'hast';
import type { FlatText } from '../markdown/flat-text.ts';
import { elementsOf } from '../markdown/nodes-of.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';

/** In which block of an article an offset of its flat text stands. */
export interface Blocks {
  /** Where each paragraph begins. */
  readonly starts: readonly number[];
  /** 1-based number of the paragraph, as in `#p<n>`; of what stands in none, that of the one before. */
  readonly paragraphAt: (offset: number) => number;
  /** The paragraph or, where it is none, the entry of a list or the cell of a table. */
  readonly blockAt: (offset: number) => Range;
}

export function createBlocks({ text, extents }: FlatText, tree: Root): Blocks {
  const paragraphs: Range[] = [];
  for (const node of elementsOf(tree, 'p')) {
    // A paragraph without text, such as a picture, stands where the one before it ends.
    const end = paragraphs.at(-1)?.end ?? 0;
    paragraphs.push(extents.get(node) ?? { start: end, end });
  }
  const starts = paragraphs.map(({ start }) => start);
  const lines = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const lineAt = (offset: number): Range => {
    const index = lastAtMost(lines, offset);
    return { start: lines[index] ?? 0, end: (lines[index + 1] ?? text.length + 1) - 1 };
  };
  return {
    starts,
    paragraphAt: (offset) => Math.max(1, lastAtMost(starts, offset) + 1),
    blockAt: (offset) => {
      const paragraph = paragraphs[lastAtMost(starts, offset)];
      return paragraph && offset <= paragraph.end ? paragraph : lineAt(offset);
    },
  };
}
