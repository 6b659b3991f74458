import type { Citing } from '../article/citings-of.ts';
import { clip } from '../text/clip.ts';
import { countWords } from '../text/count-words.ts';
import { negationsIn } from '../text/negations.ts';
import type { Range } from '../text/normalise.ts';
import { asksAt } from './find-cited.ts';

/**
 * What in the marks of an editor may mislead readers, each as it follows “Quotation “x” …”: a negation in brackets, more
 * words in them than of the document, very few words that are to bear many, a question that ends as a statement.
 */
export function judgeMarks(
  { kind, parts, next, words: printed, lang: own }: Citing,
  text: string,
  ranges: readonly Range[],
  lang: string,
): string[] {
  const inserted = parts.flatMap((part) =>
    [...part.matchAll(BRACKET)].map(([, words = '']) => words),
  );
  const found = ranges.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  const put = inserted.reduce((sum, words) => sum + countWords(words), 0);
  const negations = [...new Set([own, lang])].flatMap((each) =>
    negationsIn(inserted.join(' '), each),
  );
  const borne = kind === 'words' ? 0 : countWords(printed.join(' '));
  const end = ranges.at(-1)?.end ?? text.length;
  return [
    ...(negations.length > 0
      ? [`has “${clip(negations[0] ?? '', 30)}” in brackets: it may say the opposite of its source`]
      : []),
    ...(put > found ? [`has ${put} words in brackets and ${found} of its source`] : []),
    ...(borne > found * MOST_BORNE
      ? [
          `has ${borne} words, for which ${kind}: gives ${found} of its source: too few to bear them`,
        ]
      : []),
    ...(asksAt(text, end) && STATES.test(next)
      ? ['makes a statement of a question of its source']
      : []),
  ];
}

const BRACKET = /\[([^[\]…]*[\p{L}\p{N}][^[\]…]*)\]/gu;
/** How many words one may bear in another language, or in other words. */
const MOST_BORNE = 4;
/** A full stop, or the end of the marks. */
const STATES = /^[.!”"’»]/u;
