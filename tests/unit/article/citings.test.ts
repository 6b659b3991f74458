import { expect, test } from 'vitest';
import { compileQuotes } from './compile.ts';

const BODY = 'Ann said: “These are words”.';

/** What is to be checked, and the problems, of a quotation of an article in English. */
function citings(more: string) {
  const { citings: found, problems } = compileQuotes(
    { words: `text: These are words\n${more}` },
    BODY,
  );
  return {
    found: found?.map(({ source, kind, parts, lang }) => [source, kind, parts.join(' | '), lang]),
    faults: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code}: ${message}`),
  };
}
const misplaced = (key: string, why: string) => [
  `original-misplaced: ${key}: of quotation “words” cannot be checked: ${why}.`,
];
const NO_SOURCE = 'there is no document to check it in: source: names none';

test.each([
  ['its own words', 'source: doc', ['doc', 'words', 'These are words', 'en']],
  [
    'those of a source that is not held, nowhere',
    'source: { name: N }',
    [null, 'words', 'These are words', 'en'],
  ],
  ['those without a source, nowhere', '', [null, 'words', 'These are words', 'en']],
  [
    'the original of a translation',
    'source: doc\noriginal: { text: Das sind Worte, lang: de }',
    ['doc', 'original', 'Das sind Worte', 'de'],
  ],
  [
    'what a paraphrase renders',
    'source: doc\nform: indirect\npassage: [Some, words]',
    ['doc', 'passage', 'Some | words', 'en'],
  ],
  [
    'the original of a paraphrase',
    'source: doc\nform: indirect\noriginal: { text: Worte, lang: de }',
    ['doc', 'original', 'Worte', 'de'],
  ],
])('of a quotation are checked: %s', (_, more, expected) => {
  expect(citings(more)).toEqual({ found: [expected], faults: [] });
});

test.each([
  ['an original without a source', 'original: { text: Worte, lang: de }', 'original', NO_SOURCE],
  ['a passage without a source', 'form: indirect\npassage: Words', 'passage', NO_SOURCE],
  [
    'an original of a source that is not held',
    'source: { name: N }\noriginal: { text: Worte, lang: de }',
    'original',
    NO_SOURCE,
  ],
  [
    'both',
    'source: doc\nform: indirect\noriginal: { text: Worte, lang: de }\npassage: Words',
    'passage',
    'original: says the same',
  ],
  [
    'a passage of words that are quoted',
    'source: doc\npassage: Words',
    'passage',
    'the words are quoted, and it is they that have to stand in the document',
  ],
  [
    'an original in the language of the article',
    'source: doc\noriginal: { text: Words, lang: en-GB }',
    'original',
    'it is in the language of the article, which translates nothing',
  ],
])('refused is %s', (_, more, key, why) => {
  expect(citings(more)).toEqual({ found: [], faults: misplaced(key, why) });
});
