import type { CheckState } from '../model/source-check.ts';

/** What holds of a quotation, as a label. */
export function wordState(state: CheckState): string {
  return LABELS[state];
}

/** What holds of it, in a sentence. */
export function describeState(state: CheckState, isParaphrase: boolean): string {
  return isParaphrase ? OF_PARAPHRASES[state] : SENTENCES[state];
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
    'These words stand in the article, word for word. The text of their source is not held here, so nobody has looked for them in it.',
};

const OF_PARAPHRASES: Readonly<Record<CheckState, string>> = {
  found: 'The passage that this paraphrase renders stands in the source, word for word.',
  translated:
    'The passage that this paraphrase renders stands in the source, in another language, word for word.',
  'not held':
    'These words stand in the article, word for word. The text of the source that they paraphrase is not held here, so nobody has looked into it.',
};
