import { expect, test } from 'vitest';
import { anchorsOfArticle } from '../../../src/model/anchors-of-article.ts';
import { placeKindOf } from '../../../src/model/place-kind.ts';
import { earlierWords } from '../../../src/model/earlier-words.ts';
import { quotationSize } from '../../../src/model/quotation-size.ts';
import { quoteDirective } from '../../../src/model/quote-directive.ts';
import { mailLink } from '../../../src/model/mail-link.ts';
import {
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
} from './sample-article.ts';

const date = sampleDate('2026-03-01');

test('the anchors of an article are all that it has and had', () => {
  const lind = sampleActor({ id: 'lind', kind: 'person', formerly: ['maria'] });
  const meeting = { id: 'meeting', formerly: ['talks'], date, title: 'They meet' };
  const article = sampleArticle({
    quotes: [sampleQuote({ formerly: ['ideas'] })],
    timeline: [
      {
        ...meeting,
        status: 'occurred',
        mark: null,
        actors: [],
        movedTo: null,
        movedFrom: [],
        recorded: null,
        revisions: [],
      },
    ],
    actors: [lind],
    withdrawn: [sampleWithdrawal({ formerly: ['q-lost'] })],
  });
  const html = '<p id="p1">id="q-x"</p><p id="p2">&#x3C;p id="p3"></p>';
  expect(anchorsOfArticle(article, html).join(' ')).toBe(
    'q-plans q-ideas d-meeting d-talks a-lind a-maria q-gone q-lost p1 p2',
  );
});

test.each([
  ['q-x', 'quote'],
  ['d-x', 'event'],
  ['a-x', 'actor'],
  ['p1', 'paragraph'],
])('the anchor %s is that of a %s', (anchor, name) => {
  expect(placeKindOf(anchor)).toBe(name);
});

test('earlier words show what is gone from them, each beside those that came next', () => {
  const before = { name: null, title: null, speaker: null, to: null, date: null, form: null };
  const revision = { date, kind: 'typo' as const, note: null, before };
  const quote = sampleQuote({
    parts: ['We have', 'big plans'],
    revisions: [
      { ...revision, was: ['We have small plans'] },
      { ...revision, was: ['We hav small plans'] },
    ],
  });
  const gone = earlierWords(quote).map(({ pieces }) =>
    pieces.map(({ text, isGone }) => (isGone ? `[${text}]` : text)).join(''),
  );
  expect(gone).toEqual(['We have [small] plans', 'We [hav] small plans']);
});

test.each([
  [10, 'brief'],
  [100, 'short'],
  [300, 'medium'],
  [301, 'lengthy'],
])('words of %i characters are %s', (length, size) => {
  expect(quotationSize({ parts: ['x'.repeat(length)] })).toBe(size);
});

test('a directive takes what is around the words from their own paragraph', () => {
  const passage = [
    { text: 'Now she said, “', isQuoted: false },
    { text: 'We have', isQuoted: true },
    { text: ',” and left.', isQuoted: false },
  ];
  expect(quoteDirective({ passage }, 'en')).toBe(
    ':~:text=Now%20she%20said%2C%20%E2%80%9C-,We%20have,-%2C%E2%80%9D%20and%20left',
  );
});

test('an e-mail’s subject and text are escaped, but for letters that a browser escapes by itself', () => {
  expect(mailLink('A & B', '“x”?')).toBe('mailto:?subject=A%20%26%20B&body=“x”%3F');
});
