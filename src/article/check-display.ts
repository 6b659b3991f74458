import type { Report } from '../problems/create-report.ts';
import type { ArticleInput } from '../schema/article.ts';
import { clip } from '../text/clip.ts';
import { countWords } from '../text/count-words.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { wordsKey } from '../text/words-key.ts';
import type { DisplayedText } from './displayed-texts.ts';
import { reportAlone } from './report-alone.ts';

/**
 * Reports quotations that readers see outside the running text and that the article does not list, and marks alone; in notices, those of
 * some length, since a word or two are the title of an article or the slip that is told. Returns all that stands in
 * marks there, as `wordsKey` has it.
 */
export function checkDisplay(
  texts: readonly DisplayedText[],
  notices: readonly DisplayedText[],
  input: ArticleInput,
  report: Report,
): readonly string[] {
  const known = knownWords(input);
  for (const { text, place } of [...texts.filter(isOwn), ...notices])
    reportAlone(text, () => place, report);
  const check = ({ text, place, isShared }: DisplayedText, fewest: number) =>
    findAllQuoted(text).map(({ start, end }) => {
      const words = text.slice(start, end);
      const key = wordsKey(words);
      const isKnown = key === '' || known.some((each) => each.includes(key));
      if (!isKnown && !isShared && countWords(words) >= fewest)
        report('quote-unlisted', place, clip(words, 80));
      return key;
    });
  return [
    ...texts.flatMap((text) => check(text, 0)),
    ...notices.flatMap((text) => check(text, FEW_WORDS)),
  ];
}

/** What is wrong with what articles share is told where it stands. */
function isOwn({ isShared = false }: DisplayedText): boolean {
  return !isShared;
}

const FEW_WORDS = 3;

function knownWords({ quotes, notQuotes, corrections }: ArticleInput): string[] {
  return [
    ...quotes.map(({ text }) => wordsKey(text.join(' '))),
    ...notQuotes.map(wordsKey),
    // A correction may tell what stood there before.
    ...corrections.flatMap(({ was }) =>
      [was?.text?.join(' '), was?.title, was?.name].map((words) => wordsKey(words ?? '')),
    ),
  ];
}
