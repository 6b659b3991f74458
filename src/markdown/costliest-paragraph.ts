/** The line where the costliest paragraph begins, if all paragraphs together cost a parser too much; null if not. */
export function costliestParagraph(lines: readonly string[], body: number): number | null {
  let total = 0;
  let signs = 0;
  let most = { start: body, cost: 0 };
  let paragraph = startAt(body);
  for (let index = body; index <= lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!endsBefore(line, paragraph)) {
      add(line, paragraph);
      continue;
    }
    const cost = costOf(paragraph);
    total += cost;
    signs += paragraph.signs + paragraph.pieces + paragraph.opened;
    if (cost > most.cost) most = { start: paragraph.start, cost };
    paragraph = startAt(line.trim() === '' ? index + 1 : index);
    add(line, paragraph);
  }
  return total > MOST_COST || signs > MOST_SIGNS ? most.start : null;
}

interface Paragraph {
  readonly start: number;
  /** The first line. */
  head: string;
  length: number;
  /** What may open or close emphasis, links and pictures: each is compared with those before it. */
  signs: number;
  /** What makes a piece of its own: an entity, an escape, a bare address. */
  pieces: number;
  /** What has the parser look for its end in all that follows. */
  opened: number;
}

function startAt(start: number): Paragraph {
  return { start, head: '', length: 0, signs: 0, pieces: 0, opened: 0 };
}

function add(line: string, paragraph: Paragraph): void {
  if (paragraph.length === 0) paragraph.head = line;
  paragraph.length += line.length;
  paragraph.signs += line.match(SIGNS)?.length ?? 0;
  paragraph.pieces += line.match(PIECES)?.length ?? 0;
  paragraph.opened += line.match(OPENED)?.length ?? 0;
}

const SIGNS = /[*_~[\](]/gu;
const PIECES = /[&\\@]|www\.|https?:/giu;
const OPENED = /`+|</gu;

/** Blank lines part paragraphs; so do the marks of entries, rows and notes, where the run begins with such a one. */
function endsBefore(line: string, { head }: Paragraph): boolean {
  if (line.trim() === '') return true;
  return PARTS.some((part) => part.test(head) && part.test(line));
}

const PARTS = [
  /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/u,
  /^ {0,3}\|/u,
  /^ {0,3}\[\^[^\]\s]+\]:/u,
  /^ {0,3}\[[^\]^]+\]: *[^\s"'([]+[ \t]*$/u,
] as const;

function costOf({ length, signs, pieces, opened }: Paragraph): number {
  return signs * signs + (pieces * pieces) / 7 + (opened * length) / 4;
}

// What the parser does in half a second, whatever the signs are.
const MOST_COST = 3e6;

/** In all paragraphs together: each becomes a few nodes, which every step goes through. */
const MOST_SIGNS = 16_000;
