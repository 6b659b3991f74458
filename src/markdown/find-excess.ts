import type { Place } from '../problems/problem.ts';
import { costliestParagraph } from './costliest-paragraph.ts';
import { createIsOpening } from './create-is-opening.ts';
import { createMeasureDepth } from './measure-depth.ts';

/** What makes a text take too long to parse, and where. */
export interface Excess {
  readonly place: Place;
  readonly why: string;
}

/**
 * Finds what no author writes, but takes a Markdown parser minutes: its time grows with the square of the lines in one
 * run, of the blocks that begin in one another, and of the signs in one paragraph. Null where a text is within reason.
 */
export function findExcess(text: string): Excess | null {
  const lines = text.split(/\r\n|\n|\r/u);
  const body = bodyStart(lines);
  return (
    piled(lines) ??
    frontmatter(lines, body) ??
    surplus(lines, body) ??
    nested(lines, body) ??
    opened(lines, body) ??
    paragraphs(lines, body)
  );
}

/** Twice what the longest article has, as far as the parser is done with it in a second. */
const MOST = {
  frontmatter: 15_000,
  values: 20_000,
  lines: 5000,
  blank: 10_000,
  together: 2000,
  notes: 1500,
  cells: 15_000,
  depth: 12,
  /** Blocks that begin in others, times the lines: every one has the parser go through all that was read. */
  nested: 1.5e6,
  /** Block quotations and underlined headings, times the lines. */
  opened: 1e7,
};

function frontmatter(lines: readonly string[], body: number): Excess | null {
  if (body > MOST.frontmatter)
    return excessAt(lines, 0, `the frontmatter has more than ${MOST.frontmatter} lines`);
  const values = lines.slice(0, body).reduce((sum, line) => sum + line.split(',').length, 0);
  const why = `the frontmatter has more than ${MOST.values} lines and values`;
  return values > MOST.values ? excessAt(lines, 0, why) : null;
}

function bodyStart(lines: readonly string[]): number {
  if (!/^---[ \t]*$/u.test(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/u.test(line)) + 1;
}

/** More lines, footnotes or cells than there may be. */
function surplus(lines: readonly string[], body: number): Excess | null {
  const count = { lines: 0, blank: 0, together: 0, notes: 0, cells: 0 };
  let columns = 0;
  for (let index = body; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const isBlank = line.trim() === '';
    count[isBlank ? 'blank' : 'lines'] += 1;
    count.together = isBlank ? 0 : count.together + 1;
    if (/^[ \t>]*\[\^/u.test(line)) count.notes += 1;
    const cells = line.split('|').length - 1;
    // A row has as many cells as the head of its table, however few are written.
    if (isBlank) columns = 0;
    else if (/^[\s>|:-]*-[\s|:-]*$/u.test(line)) columns = cells;
    count.cells += Math.max(cells, columns);
    const why = SURPLUS.find(([what]) => count[what] > MOST[what]);
    if (why) return excessAt(lines, index, why[1]);
  }
  return null;
}

const SURPLUS = [
  ['lines', `the text has more than ${MOST.lines} lines`],
  ['blank', `the text has more than ${MOST.blank} blank lines`],
  ['together', `more than ${MOST.together} lines follow each other without a blank one`],
  ['notes', `the text has more than ${MOST.notes} footnotes`],
  ['cells', `the text has more than ${MOST.cells} cells of tables`],
] as const;

function nested(lines: readonly string[], body: number): Excess | null {
  const measure = createMeasureDepth();
  let count = 0;
  let first: number | undefined;
  for (let index = body; index < lines.length; index += 1) {
    const { depth, isInner } = measure(lines[index] ?? '');
    if (depth > MOST.depth)
      return excessAt(lines, index, `more than ${MOST.depth} blocks in one another`);
    if (!isInner) continue;
    first ??= index;
    count += 1;
  }
  const isMany = count * (lines.length - body) > MOST.nested;
  return isMany ? excessAt(lines, first ?? body, 'very many lists and quotations in others') : null;
}

function opened(lines: readonly string[], body: number): Excess | null {
  const isOpening = createIsOpening();
  const count = lines.slice(body).filter((line) => isOpening(line)).length;
  const isMany = count * (lines.length - body) > MOST.opened;
  return isMany ? excessAt(lines, body, 'very many block quotations or underlined headings') : null;
}

function paragraphs(lines: readonly string[], body: number): Excess | null {
  const start = costliestParagraph(lines, body);
  return start === null
    ? null
    : excessAt(lines, start, 'the paragraph that begins here is long and full of signs');
}

function excessAt(lines: readonly string[], index: number, why: string): Excess {
  const line = index + 1;
  const endColumn = (lines[index]?.length ?? 0) + 1;
  return { place: { line, column: 1, endLine: line, endColumn }, why };
}

/** More marks on one letter than Unicode has a text hold; to put them in order takes the square of their number. */
const PILED = /\p{M}{65}/u;

function piled(lines: readonly string[]): Excess | null {
  const index = lines.findIndex((line) => PILED.test(line));
  return index < 0 ? null : excessAt(lines, index, 'very many accents on one letter');
}
