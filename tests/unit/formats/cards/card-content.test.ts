import { describe, expect, test } from 'vitest';
import { articleCard, quotationCard } from '../../../../src/formats/cards/card-content.ts';
import { pageCard } from '../../../../src/formats/cards/page-card.ts';
import { quotationPages } from '../../../../src/model/quotation-page.ts';
import {
  sampleActor,
  sampleArticle,
  sampleDate,
  sampleQuote,
  context,
  sampleWithdrawal,
} from '../../page/sample-article.ts';

const lind = sampleActor({ id: 'lind', kind: 'person', name: 'Maria Lind', role: 'Minister' });
const actors = [lind];
const source = { name: 'The Gazette', url: null, published: null };

describe('the card of a quotation', () => {
  test('shows the words, the speaker, the role, the date, the article and its source', () => {
    const quote = sampleQuote({ date: sampleDate('2026-03-01') });
    const article = sampleArticle({ actors, source, quotes: [quote] });
    expect(quotationCard(quote, article, context)).toEqual({
      kind: 'quotation',
      words: 'We have plans',
      who: 'Maria Lind',
      facts: ['Minister', '1 March 2026'],
      from: 'Rails · The Gazette',
      site: 'Verbatim',
      accent: '#8c1d18',
      lang: 'en-GB',
    });
  });

  test('says for whom the speaker speaks', () => {
    const of = { id: 'rail', name: 'Rail Board' };
    const actor = { ...lind, role: 'Spokesperson', of };
    const article = sampleArticle({
      actors: [actor],
    });
    expect(quotationCard(sampleQuote(), article, context).facts).toEqual([
      'Spokesperson, Rail Board',
    ]);
  });

  test('names the quotation’s own source before the article’s', () => {
    const quote = sampleQuote({ source: { ...source, name: 'A letter' } });
    const { from } = quotationCard(quote, sampleArticle({ source }), context);
    expect(from).toBe('Rails · A letter');
  });

  test('calls a paraphrase one', () => {
    const quote = sampleQuote({ form: 'indirect' });
    const card = quotationCard(quote, sampleArticle(), context);
    expect(card).toMatchObject({ kind: 'paraphrase', who: 'Paraphrase: Maria Lind' });
  });
});

test('the card of an article shows its title, and that it was withdrawn and why', () => {
  const retraction = { date: sampleDate('2026-03-02'), reason: 'Wrong.', instead: null };
  expect(articleCard(sampleArticle({ retraction }), context)).toMatchObject({
    kind: 'article',
    words: 'Rails',
    who: null,
    facts: ['Withdrawn on 2 March 2026'],
    from: 'Wrong.',
  });
});

test('the card of a withdrawn quotation says whose it was and when, and none of its words', () => {
  const article = sampleArticle({
    withdrawn: [
      sampleWithdrawal({ anchor: 'q-secret', name: 'Maria Lind', form: 'direct' }),
      sampleWithdrawal({ anchor: 'd-day' }),
    ],
  });
  expect(quotationPages(article).map((page) => pageCard(page, article, context))).toEqual([
    expect.objectContaining({
      kind: 'withdrawn',
      words: 'The quotation of Maria Lind was withdrawn on 2 March 2026',
      who: null,
      facts: [],
    }),
  ]);
});

test('a card has the light accent of its site', () => {
  const accent = { light: '#0b3d91', dark: '#9fc0ff' };
  const own = { ...context, site: { ...context.site, accent } };
  expect(articleCard(sampleArticle(), own)).toMatchObject({ accent: '#0b3d91' });
});
