import type { Passage } from '../passage.ts';
import type { PageLine } from './lines-of-page.ts';

/** The paragraphs of a document, which more room than usual, an indentation or another size of letters part. */
export function passagesOfLines(lines: readonly PageLine[]): readonly Passage[] {
  const usual = usualLeading(lines);
  const passages: { lines: PageLine[]; speaker: null }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isNew =
      before === undefined ||
      Math.abs(line.size - before.size) > before.size * 0.15 ||
      isTabular(line) !== isTabular(before) ||
      (isBelow(before, line)
        ? before.height - line.height > usual * 1.25 || isIndented(line, before)
        : endsSentence(before) || isIndented(line, lines[index + 1]));
    if (isNew) passages.push({ lines: [], speaker: null });
    passages.at(-1)?.lines.push(line);
  }
  return passages;
}

/** Whether a line stands in the same column as the one before; if not, a column or a page begins with it. */
function isBelow(before: PageLine, line: PageLine): boolean {
  return before.page === line.page && before.height > line.height && line.left < before.right;
}

function isIndented(line: PageLine, beside: PageLine | undefined): boolean {
  if (beside === undefined || beside.page !== line.page) return false;
  const indent = line.isRightToLeft ? beside.right - line.right : line.left - beside.left;
  return indent > line.size * 0.8;
}

/** A row of figures. */
function isTabular({ text }: PageLine): boolean {
  const words = text.split(' ');
  const figures = words.filter((word) => /^[-–−+]?\p{N}[\p{N}.,’'%]*$/u.test(word));
  return words.length > 2 && figures.length * 2 >= words.length;
}

function endsSentence({ text }: PageLine): boolean {
  return /[.?!…。！？؟۔।:：][\p{Pe}\p{Pf}\p{Pi}"']*$/u.test(text);
}

/** From baseline to baseline, as most lines have it. */
function usualLeading(lines: readonly PageLine[]): number {
  const leadings: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && isBelow(before, line)) leadings.push(before.height - line.height);
  }
  leadings.sort((one, other) => one - other);
  return leadings[Math.floor((leadings.length - 1) / 2)] ?? 0;
}
