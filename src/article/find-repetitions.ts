import type { Root } from 'hast';
import type { FlatText } from '../markdown/flat-text.ts';
import { elementsOf } from '../markdown/nodes-of.ts';
import { normalise, type Range } from '../text/normalise.ts';
import { withoutAttribution } from '../text/without-attribution.ts';

/**
 * The blocks that only repeat words of the running text: a pull quotation or block quotation, with or without marks
 * and a last line that names the speaker, or a heading. Where words stand both in such a block and in running text,
 * those in running text are the original.
 */
export function findRepetitions(tree: Root, { text, extents }: FlatText): readonly Range[] {
  const blocks: Range[] = [];
  for (const node of elementsOf(tree, 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
    const extent = extents.get(node);
    const last = blocks.at(-1);
    if (extent && !(last && extent.end <= last.end)) blocks.push(extent);
  }
  if (blocks.length === 0) return [];
  const running = normalise(withoutRanges(text, blocks)).text;
  return blocks.filter(({ start, end }) => {
    const words = bare(text.slice(start, end));
    return words !== '' && running.includes(words);
  });
}

/** The text with other characters in place of some ranges, so that nothing is found there; offsets stay the same. */
export function withoutRanges(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + '\uFFFC'.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** The words of a block without the marks around them and without the line that names the speaker. */
function bare(block: string): string {
  const words = withoutAttribution(block);
  return normalise(words).text.replace(/^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}]+$/gu, '');
}
