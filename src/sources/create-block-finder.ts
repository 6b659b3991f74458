import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import type { SourceBlock, SourceText } from './source-text.ts';

/** The blocks of a document by the offsets of its text. */
export interface BlockFinder {
  /** The one in which an offset stands; what stands between two is of the one before. */
  readonly at: (offset: number) => SourceBlock | undefined;
  /** The page on which an offset stands; null where there are none. */
  readonly pageAt: (offset: number) => number | null;
  /** Who speaks in a range, as far as the document marks it; each once, in order. */
  readonly speakersIn: (range: Range) => readonly string[];
  /** What the one who speaks in a range says around it, without a word of another; at most some blocks of it. */
  readonly speechAround: (range: Range) => Range;
}

export function createBlockFinder({ blocks, pages = [] }: SourceText): BlockFinder {
  const pageStarts = pages.map(({ start }) => start);
  const starts = blocks.map(({ start }) => start);
  const indexAt = (offset: number) => Math.max(0, lastAtMost(starts, offset));
  const farthest = (from: number, step: 1 | -1): SourceBlock | undefined => {
    let at = from;
    const isTheirs = (next: number) => blocks[next]?.speaker === blocks[from]?.speaker;
    while (Math.abs(at - from) < MOST_AROUND && blocks[at + step] && isTheirs(at + step))
      at += step;
    return blocks[at];
  };
  return {
    at: (offset) => blocks[indexAt(offset)],
    pageAt: (offset) => pages[lastAtMost(pageStarts, offset)]?.number ?? null,
    speakersIn: ({ start, end }) => {
      const within = blocks.slice(indexAt(start), indexAt(Math.max(start, end - 1)) + 1);
      return [...new Set(within.flatMap(({ speaker }) => speaker ?? []))];
    },
    speechAround: ({ start, end }) => ({
      start: farthest(indexAt(start), -1)?.start ?? start,
      end: Math.max(end, farthest(indexAt(Math.max(start, end - 1)), 1)?.end ?? end),
    }),
  };
}

const MOST_AROUND = 20;
