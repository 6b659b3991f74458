import { describe, expect, test } from 'vitest';
import { citationFile } from '../../../../src/formats/citations/citation-file.ts';
import { CITATION_FORMATS } from '../../../../src/formats/citations/citation-formats.ts';
import { citeAll } from '../../../../src/formats/citations/cite-all.ts';
import type { Article } from '../../../../src/model/article.ts';
import {
  sampleArticle,
  sampleDate,
  sampleQuote,
  sampleWithdrawal,
  context,
} from '../../page/sample-article.ts';
import { BIBLATEX, CSL, readAll, RIS } from './read-back.ts';

const parsers = { bib: BIBLATEX, ris: RIS, json: CSL };
const quotes = [sampleQuote(), sampleQuote({ id: 'costs', parts: ['It costs {50%}'] })];

function fileOf(extension: string, facts: Partial<Article>): string {
  const format = CITATION_FORMATS.find((each) => each.extension === extension);
  const citations = citeAll(sampleArticle(facts), { ...context, base: '/news/' });
  return format ? citationFile(format, citations) : '';
}

describe.each(Object.entries(parsers))('the file in %s', (extension, parser) => {
  test('holds the article and each of its quotations, by keys of their own', () => {
    const items = readAll(fileOf(extension, { quotes }), parser);
    expect(items.map(({ id, title, URL }) => [id, title, URL])).toEqual([
      ['rails', 'Rails', 'https://example.org/news/articles/rails/'],
      ['rails.plans', 'We have plans', 'https://example.org/news/q/rails/plans/'],
      ['rails.costs', 'It costs {50%}', 'https://example.org/news/q/rails/costs/'],
    ]);
  });

  test('holds no quotation that was withdrawn, alone or with its article', () => {
    const withdrawn = [sampleWithdrawal()];
    const retraction = { date: sampleDate('2026-03-01'), reason: 'Forged.', instead: null };
    const keysOf = (facts: Partial<Article>) =>
      readAll(fileOf(extension, { quotes, withdrawn, ...facts }), parser).map(({ id }) => id);
    expect(keysOf({})).toEqual(['rails', 'rails.plans', 'rails.costs']);
    expect(keysOf({ retraction })).toEqual(['rails']);
  });

  test('ends with one line break', () => {
    expect(fileOf(extension, { quotes })).toMatch(/[^\r\n]\r?\n$/u);
  });
});

test('the plain text is one line for each', () => {
  expect(fileOf('txt', { quotes }).split('\n')).toHaveLength(4);
});
