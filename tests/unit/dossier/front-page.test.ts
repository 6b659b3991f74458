import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { frontPage } from '../../../src/dossier/front-page.ts';
import { listArticle } from '../../../src/model/listed-article.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { readPinnedSource } from '../../../src/model/pinned-source.ts';
import type { SourceCheck } from '../../../src/model/source-check.ts';
import type { CorrectionKind } from '../../../src/schema/correction.ts';
import { wordsFor } from '../../../src/wording/words-for.ts';
import { sampleActor, sampleArticle, sampleDate, sampleQuote } from '../page/sample-article.ts';

const WORDS = 'These are words of some length, which stand well by themselves on a page';

function article(slug: string, day: string, rest: Partial<Article> = {}) {
  return listArticle(sampleArticle({ slug, published: sampleDate(day), ...rest }));
}

function says(speaker: string, words: string, rest: Partial<Quote> = {}): Quote {
  return sampleQuote({
    ...{ id: `${speaker}-${words.length}`, speaker: { id: speaker, name: speaker } },
    ...{ parts: [words], ...rest },
  });
}

const frontOf = (...articles: ReturnType<typeof article>[]) =>
  frontPage(buildDossier(articles, 'en'));

const FOUND: SourceCheck = {
  ...{ state: 'found', place: { kind: 'paragraph', number: 1 }, ranges: [] },
  ...{ excerpt: null, selectors: [], original: null },
  source: readPinnedSource(
    's',
    '',
    { title: 'S', retrieved: '2026-01-01', rights: 'none', replaced: [] },
    'en',
  ),
};

const NOTHING_ELSE = {
  ...{ name: null, title: null, speaker: null, to: null, date: null, form: null },
};

const retraction = { date: sampleDate('2026-03-09'), reason: 'Wrong.', instead: null };

describe('the lead', () => {
  test('is the newest article that stands', () => {
    const front = frontOf(
      article('old', '2026-03-01'),
      article('newest', '2026-03-08', { retraction }),
      article('new', '2026-03-07'),
    );
    expect(front.lead?.slug).toBe('new');
    expect(front.days.flatMap(({ articles }) => articles.map(({ slug }) => slug))).toEqual([
      'newest',
      'old',
    ]);
  });

  test('shows words that were found in their source before others of a like length', () => {
    const quotes = [says('lind', WORDS), says('berg', `${WORDS}, too`, { check: FOUND })];
    const front = frontOf(article('a', '2026-03-08', { quotes }), article('b', '2026-03-01'));
    expect(front.lead?.pull?.utterance.speaker.id).toBe('berg');
  });

  test('shows no paraphrase as words', () => {
    const quotes = [says('lind', WORDS, { form: 'indirect' })];
    const front = frontOf(article('a', '2026-03-08', { quotes }), article('b', '2026-03-01'));
    expect(front.lead?.pull).toBeNull();
  });

  test('is none where everything was retracted', () => {
    const front = frontOf(
      article('a', '2026-03-08', { retraction }),
      article('b', '2026-03-01', { retraction }),
    );
    expect(front.lead).toBeNull();
    expect(front.edition).toMatchObject({ articles: 0, span: null, states: [] });
  });
});

describe('what was said lately', () => {
  const quotes = ['a', 'b', 'c', 'd', 'e'].map((speaker) =>
    says(speaker, `We have said so in “${speaker}”`),
  );

  test('is of four speakers, each once, and not the words of the lead', () => {
    const lead = article('lead', '2026-03-08', { quotes: [says('lind', WORDS)] });
    const other = article('other', '2026-03-07', { quotes });
    const { said } = frontOf(lead, other);
    const speakers = said.utterances.map(({ speaker }) => speaker.id);
    expect(new Set(speakers).size).toBe(4);
    expect(speakers).not.toContain('lind');
    expect(said.isThisWeek).toBe(true);
  });

  test('is filled from the days before where too few spoke this week, and not called this week’s', () => {
    const { said } = frontOf(
      article('new', '2026-03-08', {
        quotes: [says('lind', `${WORDS}, too`), ...quotes.slice(0, 2)],
      }),
      article('old', '2026-01-01', {
        quotes: quotes.slice(1).map(({ speaker }) => says(speaker.id, WORDS)),
      }),
    );
    expect(said.utterances.map(({ speaker, article }) => `${speaker.id} ${article.slug}`)).toEqual([
      'a new',
      'b new',
      'c old',
      'd old',
    ]);
    expect(said.isThisWeek).toBe(false);
  });

  test('is of this week where nobody else ever spoke', () => {
    const { said } = frontOf(
      article('new', '2026-03-08', { quotes: [says('lind', WORDS), ...quotes.slice(0, 2)] }),
      article('old', '2026-01-01'),
    );
    expect(said).toMatchObject({ isThisWeek: true });
    expect(said.utterances).toHaveLength(2);
  });

  test('is not said to be of this week where it is older', () => {
    const { said } = frontOf(
      article('new', '2026-03-08'),
      article('old', '2026-01-01', { quotes }),
    );
    expect(said).toMatchObject({ isThisWeek: false });
    expect(said.utterances).toHaveLength(4);
  });
});

test('the lead is told with what it is about foremost', () => {
  const front = frontOf(
    article('a', '2026-03-08', { topics: ['river', 'law'] }),
    article('b', '2026-03-01'),
  );
  expect(front.lead?.topic).toBe('river');
});

describe('what was corrected', () => {
  const correct = (kind: CorrectionKind, day: string) => ({
    ...{ date: sampleDate(day), kind, note: kind, isErased: false, anchor: null },
  });

  test('is told without slips of spelling, which are counted apart', () => {
    const { corrections } = frontOf(
      article('a', '2026-03-08', {
        corrections: [correct('typo', '2026-03-10'), correct('correction', '2026-03-09')],
      }),
      article('b', '2026-03-01', { retraction }),
    );
    expect(corrections.newest.map(({ kind }) => kind)).toEqual(['correction', 'retraction']);
    expect(corrections).toMatchObject({ corrections: 1, withdrawals: 1, slips: 1 });
  });

  test('is not said of a quotation of which a slip of spelling was mended', () => {
    const revised = (kind: CorrectionKind) =>
      says('a', kind, {
        revisions: [{ ...correct(kind, '2026-03-09'), was: ['it'], before: NOTHING_ELSE }],
      });
    const { utterances } = buildDossier(
      [article('a', '2026-03-08', { quotes: [revised('typo'), revised('correction')] })],
      'en',
    );
    expect(utterances.map(({ parts, revised: times }) => [parts[0], times])).toEqual([
      ['typo', 0],
      ['correction', 1],
    ]);
  });

  test.each(['en', 'de', 'fr', 'ja', 'ar'])(
    'is counted in %s without what there is none of',
    (lang) => {
      const { log } = wordsFor(lang).front;
      expect(log(0, 0, 0)).toBeNull();
      expect(log(1, 2, 3)).not.toContain('0');
      expect(log(3, 0, 0)).not.toContain('0');
      expect(log(3, 0, 0)?.length).toBeLessThan(log(3, 4, 0)?.length ?? 0);
    },
  );
});

test('an edition tells its days, and how many quotations were found', () => {
  const { edition } = frontOf(
    article('a', '2026-03-08', { quotes: [says('a', 'One')] }),
    article('b', '2026-01-02', { quotes: [says('a', 'Two'), says('a', 'Three')] }),
  );
  expect(edition).toMatchObject({
    articles: 2,
    span: { edtf: '2026-01-02/2026-03-08' },
    states: ['not held', 'not held', 'not held'],
  });
});

test('the most quoted are those with most words of their own; paraphrases do not count', () => {
  const actors = ['a', 'b'].map((id) => sampleActor({ id, kind: 'person' }));
  const { quoted } = frontOf(
    article('x', '2026-03-08', {
      actors,
      quotes: [
        says('a', 'One'),
        says('b', 'Two'),
        says('b', 'Three'),
        says('a', 'Four', { form: 'indirect' }),
        says('a', 'Fives', { form: 'indirect' }),
      ],
    }),
    article('y', '2026-03-01'),
  );
  expect(quoted.map(({ id, quotations }) => `${id} ${quotations}`)).toEqual(['b 2', 'a 1']);
});
