import type { Passage } from './passage.ts';
import type { SourceBlock, SourceText } from '../source-text.ts';

/** Sets passages down one after the other, a blank line between two; those without words are left out. */
export function textOfPassages(
  passages: readonly Passage[],
  join: (lines: readonly string[]) => string = (lines) => lines.join('\n'),
): SourceText {
  const parts: string[] = [];
  const blocks: SourceBlock[] = [];
  let start = 0;
  for (const { lines, speaker } of passages) {
    const text = join(lines.map((line) => line.text));
    if (text.trim() === '') continue;
    const end = start + text.length;
    const page = lines[0]?.page ?? null;
    blocks.push({ start, end, number: blocks.length + 1, page, seconds: null, speaker });
    parts.push(text);
    start = end + 2;
  }
  return { text: parts.join('\n\n'), blocks };
}
