import { excerpt } from '../model/excerpt.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { findQuotedSpans } from '../text/find-quoted-spans.ts';
import { sentenceEnds } from './create-sentence-at.ts';

/** What stands over a text until somebody writes better: its own headline or its first words, and its first sentence. */
export function headOf(text: string, title: string | null, description: string | null = null) {
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/gu, ' ').trim());
  const blocks = lines.filter((line) => line !== '');
  const first = blocks.find((line) => !isByline(line)) ?? blocks[0] ?? '';
  const [end = first.length] = sentenceEnds(`${first} X`);
  const sentence = withoutEmptyMarks(first.slice(0, end)).trim();
  return {
    title:
      (title && excerpt(withoutEmptyMarks(title).trim(), MOST_GIVEN)) ||
      worded(whole(excerpt(sentence, MOST_TITLE))),
    description: worded(
      whole(excerpt(withoutEmptyMarks(description ?? sentence).trim(), MOST_DESCRIPTION)),
    ),
    isTitled: title !== null,
    isDescribed: description !== null,
  };
}

/** Words, or what stands in the place of none. */
function worded(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? words : 'Untitled';
}

/** Without marks around what is nobody’s word: no list has a place for that. */
function withoutEmptyMarks(words: string): string {
  const empty = findAllQuoted(words).find(
    ({ start, end }) => !/[\p{L}\p{N}\p{S}]/u.test(words.slice(start, end)),
  );
  return empty
    ? withoutEmptyMarks(words.slice(0, empty.start - 1) + words.slice(empty.end + 1))
    : words;
}

/** Of a headline that the text gives. */
const MOST_GIVEN = 300;
const MOST_TITLE = 90;
const MOST_DESCRIPTION = 300;

/** “By Ann Orr and Ben Lund” says who wrote it, and no sentence. */
function isByline(line: string): boolean {
  return line.length <= 120 && /^(?:By|Von|Par|De) \p{Lu}/u.test(line) && !/[.!?…]$/u.test(line);
}

/** Without the mark of a quotation that was cut. */
function whole(words: string): string {
  let opened = -1;
  findQuotedSpans(words, (offset, isClosing) => {
    if (!isClosing && opened < 0) opened = offset;
  });
  const straight = words.split('"').length % 2 === 0 ? words.lastIndexOf('"') : -1;
  const cut = Math.max(opened, straight);
  if (cut <= 0) return words.replaceAll(cut === 0 ? /["“„«「]/gu : /(?!)/gu, '');
  return `${words.slice(0, cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
