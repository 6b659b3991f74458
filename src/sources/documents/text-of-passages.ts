import type { PageStart, SourceBlock, SourceText } from '../source-text.ts';
import type { Line, Passage } from './passage.ts';

/** Sets passages down one after the other, a blank line between two; those without words are left out. */
export function textOfPassages(
  passages: readonly Passage[],
  join: (lines: readonly string[]) => string = (lines) => lines.join('\n'),
): SourceText {
  const parts: string[] = [];
  const blocks: SourceBlock[] = [];
  const pages: PageStart[] = [];
  let start = 0;
  let paragraphs = 0;
  for (const { lines, speaker, isHeading = false } of passages) {
    const text = join(lines.map((line) => line.text));
    if (text.trim() === '') continue;
    const end = start + text.length;
    const number = paragraphs + 1;
    if (!isHeading) paragraphs = number;
    blocks.push({ start, end, number, seconds: null, speaker });
    for (const [index, { page }] of lines.entries())
      if (page !== null && page !== pages.at(-1)?.number)
        pages.push({ number: page, start: start + offsetOf(lines, index, join) });
    parts.push(text);
    start = end + 2;
  }
  return { text: parts.join('\n\n'), blocks, pages };
}

/** Where a line begins in its passage. */
function offsetOf(
  lines: readonly Line[],
  index: number,
  join: (lines: readonly string[]) => string,
): number {
  const until = join(lines.slice(0, index + 1).map(({ text }) => text));
  return until.length - join([lines[index]?.text ?? '']).length;
}
