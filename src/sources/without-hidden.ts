import { hiddenCharacters } from '../text/hidden-characters.ts';
import { lettersOf } from '../text/scripts-with.ts';
import type { Range } from '../text/normalise.ts';
import type { SourceText } from './source-text.ts';

/**
 * A document without what its readers do not see: characters without a look of their own, such as direct the order of
 * others, and the ends of lines that part no words, where words are written without spaces. Nobody can quote them, and none may have its way with a page that shows the document.
 */
export function withoutHidden(source: SourceText): SourceText {
  const hidden = rangesIn(source.text);
  if (hidden.length === 0) return source;
  let text = '';
  let from = 0;
  for (const { start, end } of hidden) {
    text += source.text.slice(from, start);
    from = end;
  }
  text += source.text.slice(from);
  const moved = createMove(hidden);
  // Blocks come in order, and so do their two ends.
  const blocks = source.blocks.map((block) => {
    const start = moved(block.start);
    return { ...block, start, end: moved(block.end) };
  });
  if (!source.pages) return { text, blocks };
  const movedPage = createMove(hidden);
  const pages = source.pages.map((page) => ({ ...page, start: movedPage(page.start) }));
  return { text, blocks, pages };
}

function rangesIn(text: string): readonly Range[] {
  const directing = [...text.matchAll(/\p{Bidi_Control}+/gu)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const others = hiddenCharacters(text).filter(({ start, end }) =>
    /^[[\p{Default_Ignorable_Code_Point}\p{Cc}]--\p{Bidi_Control}]$/v.test(text.slice(start, end)),
  );
  return [...directing, ...others, ...unspacedBreaks(text)].sort((a, b) => a.start - b.start);
}

function unspacedBreaks(text: string): readonly Range[] {
  return [...text.matchAll(UNSPACED_BREAK)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const UNSPACED = `[${lettersOf('ideographic', 'dictionary')}\\u3001-\\u301F\\u30FC\\uFF01-\\uFF60]`;
const UNSPACED_BREAK = new RegExp(
  String.raw`(?<=${UNSPACED})[ \t]*(?:\r\n?|\n)[ \t\u3000]*(?=${UNSPACED})`,
  'gu',
);

/** Where offsets come to stand that are asked for in ascending order. */
function createMove(hidden: readonly Range[]): (offset: number) => number {
  let next = 0;
  let gone = 0;
  return (offset) => {
    for (let range = hidden[next]; range && range.end <= offset; range = hidden[next]) {
      gone += range.end - range.start;
      next += 1;
    }
    const within = hidden[next];
    return offset - gone - Math.max(0, offset - (within?.start ?? offset));
  };
}
