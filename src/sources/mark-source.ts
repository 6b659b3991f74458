import type { Range } from '../text/normalise.ts';
import type { PageStart, SourceBlock, SourceText } from './source-text.ts';

/** A quotation whose words stand in a document. */
export interface Cited {
  readonly ranges: readonly Range[];
}

/** A block of a document, in pieces. */
export interface MarkedBlock<C extends Cited> {
  readonly block: SourceBlock;
  readonly pieces: readonly MarkedPiece<C>[];
}

export interface MarkedPiece<C extends Cited> {
  readonly text: string;
  readonly isQuoted: boolean;
  /** The page that begins with it; null where none does. */
  readonly page: number | null;
  /** The quotations that begin with it. */
  readonly begun: readonly C[];
  /** The quotations that end with it. */
  readonly ended: readonly C[];
}

interface Cut<C extends Cited> extends Range {
  readonly cited: C;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The blocks of a document with the words that are quoted from it; those of several quotations may overlap. */
export function markSource<C extends Cited>(
  { text, blocks, pages = [] }: SourceText,
  cited: readonly C[],
): MarkedBlock<C>[] {
  const cuts = cited
    .flatMap((each) =>
      each.ranges.map((range, at): Cut<C> => ({
        ...range,
        cited: each,
        isFirst: at === 0,
        isLast: at === each.ranges.length - 1,
      })),
    )
    .sort((a, b) => a.start - b.start);
  return blocks.map((block) => {
    const own = cuts.filter(({ start, end }) => start < block.end && end > block.start);
    const begun = pages.filter(({ start }) => start >= block.start && start < block.end);
    return { block, pieces: piecesOf(text, block, own, begun) };
  });
}

function piecesOf<C extends Cited>(
  text: string,
  { start, end }: Range,
  cuts: readonly Cut<C>[],
  pages: readonly PageStart[],
): MarkedPiece<C>[] {
  const within = [
    ...cuts.flatMap((cut) => [cut.start, cut.end]),
    ...pages.map((page) => page.start),
  ].filter((at) => at > start && at < end);
  const places = [...new Set([start, ...within, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? end;
    return {
      text: text.slice(from, to),
      isQuoted: cuts.some((cut) => cut.start <= from && cut.end >= to),
      page: pages.find((page) => page.start === from)?.number ?? null,
      begun: cuts.flatMap((cut) => (cut.isFirst && cut.start === from ? cut.cited : [])),
      ended: cuts.flatMap((cut) => (cut.isLast && cut.end === to ? cut.cited : [])),
    };
  });
}
