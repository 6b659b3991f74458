import type { Place } from '../problems/problem.ts';

/** What makes a text take too long to parse, and where. */
export interface Excess {
  readonly place: Place;
  readonly why: string;
}

/**
 * Finds what no author writes, but takes a Markdown parser minutes: its time grows with the square of the lines, of
 * the blocks nested in one line, and of the signs in one paragraph. Null where a text is within reason.
 */
export function findExcess(text: string): Excess | null {
  const lines = text.split(/\r\n|\n|\r/u);
  const body = bodyStart(lines);
  if (lines.length - body > MOST_LINES)
    return excessAt(lines, body + MOST_LINES, `the text has more than ${MOST_LINES} lines`);
  const nested = lines.findIndex((line, index) => index >= body && DEEP.test(line));
  if (nested >= 0) return excessAt(lines, nested, `more than ${MOST_NESTED} blocks in one another`);
  const paragraph = costliest(lines, body);
  return paragraph === null
    ? null
    : excessAt(lines, paragraph, 'the paragraph that begins here is long and full of signs');
}

const MOST_LINES = 5000;
const MOST_NESTED = 40;
const MOST_COST = 1e8;
const DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MOST_NESTED}}`,
  'u',
);

function bodyStart(lines: readonly string[]): number {
  if (!/^---[ \t]*$/u.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line)) + 1;
}

/** The line where the costliest paragraph begins, if all paragraphs together cost too much. */
function costliest(lines: readonly string[], body: number): number | null {
  let total = 0;
  let most = { start: body, cost: 0 };
  let paragraph = { start: body, length: 0, signs: 0 };
  for (let index = body; index <= lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.trim() !== '') {
      const signs = line.match(SIGNS)?.length ?? 0;
      const { start, length } = paragraph;
      paragraph = { start, length: length + line.length, signs: paragraph.signs + signs };
      continue;
    }
    const cost = paragraph.length * paragraph.signs;
    total += cost;
    if (cost > most.cost) most = { start: paragraph.start, cost };
    paragraph = { start: index + 1, length: 0, signs: 0 };
  }
  return total > MOST_COST ? most.start : null;
}

const SIGNS = /[*_~[\]<`@|(:&\\]/gu;

function excessAt(lines: readonly string[], index: number, why: string): Excess {
  const line = index + 1;
  const endColumn = (lines[index]?.length ?? 0) + 1;
  return { place: { line, column: 1, endLine: line, endColumn }, why };
}
