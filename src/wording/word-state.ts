import type { QuoteForm } from '../schema/quote.ts';
import type { CheckState } from '../model/source-check.ts';

/** What holds of a quotation, as a label. */
export function wordState(state: CheckState, form: QuoteForm): string {
  return form === 'indirect' && state !== 'not held' ? `passage ${LABELS[state]}` : LABELS[state];
}

/** What holds of it, in a sentence or two; `words` are those that were looked for, as they are written. */
export function describeState(
  state: CheckState,
  form: QuoteForm,
  words: readonly string[],
): string {
  const sentence = form === 'direct' ? SENTENCES[state] : OF_PARAPHRASES[state];
  if (state === 'not held') return sentence;
  const marks = words.join(' ');
  return [
    sentence,
    ...(/…|\.{3}/u.test(marks) ? ['Where “…” or “[…]” stands, words are left out.'] : []),
    ...(/\[[^\]…]*[^\]….][^\]]*\]/u.test(marks)
      ? ['What stands in brackets is the article’s.']
      : []),
  ].join(' ');
}

const LABELS: Readonly<Record<CheckState, string>> = {
  found: 'found in its source',
  translated: 'translated from its source',
  'not held': 'source not held here',
};

const SENTENCES: Readonly<Record<CheckState, string>> = {
  found: 'These words stand in the source, word for word.',
  translated:
    'The original words stand in the source, word for word; the translation is the article’s.',
  'not held':
    'These words stand in the article, word for word. The text of their source is not held here, so they were not looked for in it.',
};

const OF_PARAPHRASES: Readonly<Record<CheckState, string>> = {
  found: 'The passage that this paraphrase renders stands in the source, word for word.',
  translated:
    'The passage that this paraphrase renders stands in the source, in another language, word for word.',
  'not held':
    'These words stand in the article, word for word. The text of the source that they paraphrase is not held here, so it was not looked into.',
};
