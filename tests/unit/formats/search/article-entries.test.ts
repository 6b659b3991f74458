import { describe, expect, test } from 'vitest';
import {
  type AlsoPrintedIn,
  articleEntries,
} from '../../../../src/formats/search/article-entries.ts';
import { context, sampleArticle, sampleQuote } from '../../page/sample-article.ts';

const article = sampleArticle({
  topics: ['rails'],
  text: 'We have plans.\nThe board\nNobody answered.',
  paragraphs: [0, 25],
  sections: [{ id: 's-the-board', title: 'The board', level: 2 }],
  quotes: [sampleQuote({ id: 'plans' })],
});

const entriesOf = (alsoIn?: AlsoPrintedIn) => articleEntries(article, context, alsoIn).entries;

test('the words of a heading are found once, at the heading', () => {
  const [, passages = []] = entriesOf();
  const found = passages.filter(({ entry }) => entry.text.includes('The board'));
  expect(found.map(({ entry }) => [entry.to.replace(/^.*#/u, ''), entry.text])).toEqual([
    ['s-the-board', 'The board'],
  ]);
});

describe('the same words in several articles', () => {
  const other = { slug: 'other', title: 'Other', lang: 'de', topics: ['trade'] };

  test('are one entry, which names the others and is found by their topics and languages', () => {
    const [[only] = []] = entriesOf(() => [{ article: other, id: 'again' }]);
    expect(only?.entry.also).toMatchObject([{ to: '/articles/other/#q-again', title: 'Other' }]);
    expect(only?.filters).toEqual([
      'lang=en',
      'topic=rails',
      'lang=de',
      'topic=trade',
      'speaker=lind',
    ]);
  });

  test('have no entry where the first article tells of them', () => {
    const [quotations] = entriesOf(() => null);
    expect(quotations).toEqual([]);
  });
});
