import { CLOSING_MARKS, QUOTATION_MARK } from './quotation-marks.ts';

/**
 * The text with a soft hyphen, which does not count, in place of every quotation mark that a quotation of several
 * paragraphs repeats where a paragraph opens. All offsets stay as they were. Blocks are parted by a line feed.
 */
export function continueParagraphs(text: string): string {
  let result = '';
  let copied = 0;
  let open: readonly string[] = [];
  for (const { 0: mark, index } of text.matchAll(QUOTATION_MARK)) {
    const repeated = repetition(text, index, mark, open.at(-1));
    if (repeated !== '') {
      result += text.slice(copied, index) + '\u00AD'.repeat(repeated.length);
      copied = index + repeated.length;
    } else {
      open = isOpening(text, index, mark) ? opened(open, mark) : closed(open, mark);
    }
  }
  return result + text.slice(copied);
}

/** The mark at `index`, with the space that French puts after it, if it carries on what `open` began. */
function repetition(text: string, index: number, mark: string, open: string | undefined): string {
  if (open === undefined || text.charAt(index - 1) !== '\n') return '';
  if (mark !== open && !(open === '«' && mark === '»')) return '';
  const after = text.slice(index + mark.length, index + mark.length + 3);
  const space = /^[ \u00A0\u202F]?(?=\S)/u.exec(after)?.[0];
  return space === undefined ? '' : mark + space;
}

function isOpening(text: string, index: number, mark: string): boolean {
  if ('「『｢〝❝'.includes(mark)) return true;
  return mark in CLOSING_MARKS && /^[\s([{—–-]?$/u.test(text.charAt(index - 1));
}

// No quotation stands in one of its own kind: where a mark opens a second, the first was never closed.
function opened(open: readonly string[], mark: string): readonly string[] {
  return open.includes(mark) ? [...open.slice(0, open.indexOf(mark)), mark] : [...open, mark];
}

function closed(open: readonly string[], mark: string): readonly string[] {
  const index = open.findLastIndex((opening) => CLOSING_MARKS[opening]?.includes(mark));
  return index < 0 ? open : open.slice(0, index);
}
