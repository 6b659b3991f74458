import type { Revision } from '../../../src/model/revision.ts';
import { expect, test } from 'vitest';
import { changesOf } from '../../../src/dossier/change.ts';
import { correctionsLog } from '../../../src/dossier/corrections-log.ts';
import { correctionsIndex } from '../../../src/dossier/corrections-page.ts';
import { daysToCorrect } from '../../../src/dossier/days-to-correct.ts';
import { changedFacts } from '../../../src/wording/changed-facts.ts';
import { wordsFor } from '../../../src/wording/words-for.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Article, Correction } from '../../../src/model/article.ts';
import {
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
} from '../page/sample-article.ts';

const told = (article: Partial<Article>) => listArticle(sampleArticle(article));

const corrected = (date: string, rest: Partial<Correction> = {}): Correction => ({
  date: sampleDate(date),
  kind: 'correction',
  note: 'Wrong.',
  isErased: false,
  anchor: 'q-plans',
  ...rest,
});

const NOTHING_ELSE = { name: null, title: null, speaker: null, to: null, date: null, form: null };

test('a corrected quotation is told with what it was and what it is, and with its speaker', () => {
  const date = sampleDate('2026-03-04');
  const revision: Revision = {
    ...{ date, kind: 'correction', note: 'Wrong.', was: ['We had plans'] },
    before: NOTHING_ELSE,
  };
  const [entry] = correctionsLog(
    [
      told({
        published: sampleDate('2026-03-01'),
        quotes: [sampleQuote({ revisions: [revision] })],
        corrections: [corrected('2026-03-04')],
      }),
    ],
    new Map(),
  );
  expect(entry).toMatchObject({ speaker: { name: 'Maria Lind' }, days: 3 });
  expect(entry?.words).toEqual([
    { text: 'We ', change: 'none' },
    { text: 'had', change: 'gone' },
    { text: 'have', change: 'new' },
    { text: ' plans', change: 'none' },
  ]);
});

test('what a correction changed besides the words is told with what it was and what it is, each change for itself', () => {
  const moved = (date: string, was: string): Revision => ({
    ...{ date: sampleDate(date), kind: 'correction', note: date, was: null },
    before: { ...NOTHING_ELSE, speaker: was },
  });
  const log = correctionsLog(
    [
      told({
        quotes: [
          sampleQuote({
            revisions: [moved('2026-03-05', 'Ida Berg'), moved('2026-03-04', 'Nobody')],
          }),
        ],
        corrections: [
          corrected('2026-03-05', { note: '2026-03-05' }),
          corrected('2026-03-04', { note: '2026-03-04' }),
        ],
      }),
    ],
    new Map(),
  );
  const facts = log.flatMap(({ told }) =>
    told ? changedFacts(told.before, told.after, wordsFor('en')) : [],
  );
  expect(facts.map(({ before, was, is }) => [before, was, is])).toEqual([
    ['attributed to ', 'Ida Berg', 'Maria Lind'],
    ['attributed to ', 'Nobody', 'Ida Berg'],
  ]);
});

test('what stands instead of what was withdrawn is told by its headline', () => {
  const log = correctionsLog(
    [
      told({
        slug: 'gone',
        retraction: {
          date: sampleDate('2026-05-04'),
          reason: 'Forged.',
          instead: { slug: 'old-name', anchor: '' },
        },
      }),
      told({ slug: 'better', formerly: ['old-name'], title: 'It was not so' }),
    ],
    new Map(),
  );
  expect(log[0]?.instead?.article.title).toBe('It was not so');
});

test('of a retracted article nothing is told but that it is', () => {
  const retraction = { date: sampleDate('2026-05-04'), reason: 'Forged.', instead: null };
  const log = correctionsLog(
    [told({ retraction, quotes: [sampleQuote()], corrections: [corrected('2026-03-04')] })],
    new Map(),
  );
  expect(log.map(({ kind, words }) => [kind, words])).toEqual([['retraction', []]]);
});

test('the median is of days that are known, without slips of spelling', () => {
  const index = correctionsIndex({
    actors: new Map(),
    articles: [
      told({
        published: sampleDate('2026-03-01'),
        corrections: [
          corrected('2026-03-21', { kind: 'typo', note: null }),
          corrected('2026-03-07'),
          corrected('2026-03-02'),
          corrected('2026-03'),
        ],
        withdrawn: [sampleWithdrawal({ date: sampleDate('2026-03-03') })],
      }),
    ],
  });
  expect(index).toMatchObject({ medianDays: 2, counted: 3 });
  expect(index.counts).toMatchObject({ correction: 3, typo: 1, withdrawal: 1 });
  expect(index.months[0]?.entries.slips).toHaveLength(1);
});

test.each([
  ['the stated day, though it was recorded later', '2026-03-01', '2026-03-06', 5],
  [
    'the stated day, also where it was recorded after the correction',
    '2026-03-01',
    '2026-11-28',
    5,
  ],
  ['the day of record, where none is stated', null, '2026-03-04', 2],
  ['no day, where what is stated is no day', '2026', '2026-03-04', null],
  ['no day that is after the correction', '2026-03-07', '2026-03-04', null],
])('days to a correction count from %s', (_, published, recorded, days) => {
  const article = { published: published === null ? null : sampleDate(published), recorded };
  expect(daysToCorrect(article, sampleDate('2026-03-06'))).toBe(days);
});

test('of nothing, there is nothing to count', () => {
  expect(correctionsIndex({ articles: [], actors: new Map() })).toMatchObject({
    medianDays: null,
    periods: [],
  });
});

test('what names a correction for good is what it is about, and not its place among those of the day', () => {
  const keys = (...anchors: readonly (string | null)[]) =>
    changesOf([
      told({
        quotes: [sampleQuote({ id: 'our-plans', formerly: ['plans', 'the-plans'] })],
        withdrawn: [sampleWithdrawal({ anchor: 'q-left', formerly: ['q-gone', 'q-going'] })],
        corrections: anchors.map((anchor) => corrected('2026-03-04', { anchor })),
      }),
    ]).map(({ key }) => key.replace('correction-2026-03-04', ''));
  expect(keys('q-our-plans', null, 'q-left')).toEqual([
    '-q-plans',
    '',
    '-q-going',
    'withdrawn-q-going',
  ]);
  expect(keys('d-vote', 'q-our-plans', null, 'q-left').slice(1, 4)).toEqual([
    '-q-plans',
    '',
    '-q-going',
  ]);
  expect(keys('q-our-plans', 'q-our-plans').slice(0, 2)).toEqual(['-q-plans', '-q-plans.2']);
});
