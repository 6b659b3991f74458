import type { Report } from '../problems/create-report.ts';
import type { ArticleInput } from '../schema/article.ts';
import { clip } from '../text/clip.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import { wordsKey } from '../text/words-key.ts';
import type { DisplayedText } from './displayed-texts.ts';

/**
 * Reports quotations that readers see outside the running text and that the article does not list. Returns all that
 * stands in marks there, as `wordsKey` has it.
 */
export function checkDisplay(
  texts: readonly DisplayedText[],
  input: ArticleInput,
  report: Report,
): readonly string[] {
  const known = [
    ...input.quotes.map(({ text }) => wordsKey(text.join(' '))),
    ...input.notQuotes.map(wordsKey),
    // A correction may tell what stood there before.
    ...input.corrections.flatMap(({ was }) =>
      [was?.text?.join(' '), was?.title, was?.name].map((words) => wordsKey(words ?? '')),
    ),
  ];
  return texts.flatMap(({ text, place }) =>
    findAllQuoted(text).map(({ start, end }) => {
      const words = text.slice(start, end);
      const key = wordsKey(words);
      if (key !== '' && !known.some((each) => each.includes(key)))
        report('quote-unlisted', place, clip(words, 80));
      return key;
    }),
  );
}
