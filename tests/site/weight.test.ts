import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { demoContent } from '../support/demo-content.ts';
import { listNotQuotes } from '../support/list-not-quotes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { budget, weigh, weighArticles, weighQuotations, window } from '../support/weigh.ts';

const folder = inject('sites')[0]?.folder ?? '';
const weight = weigh(folder);

test('HTML, CSS and JS of the article fit one initial congestion window: 14.6 kB in Brotli', () => {
  expect(weight.page).toBeLessThanOrEqual(window);
});

test('JS is at most 2 kB of it', () => {
  expect(weight.js).toBeLessThanOrEqual(2_000);
});

test('the fonts are at most 70 kB in all', () => {
  expect(weight.fonts).toBeGreaterThan(0);
  expect(weight.fonts).toBeLessThanOrEqual(70_000);
});

test('the page fetches no style sheet and no script: both are in it', () => {
  expect(weight.fetched).toEqual([]);
});

describe('by what is on its page, an article weighs no more than its budget', () => {
  const articles = [folder, inject('looks').folder].flatMap(weighArticles);

  test.each(articles)('$file', (article) => {
    expect(article.page).toBeLessThanOrEqual(budget(article));
  });
});

test('the page of each quotation is at most 22.9 kB as it is, and 6.4 kB in Brotli', () => {
  const weights = weighQuotations(folder);
  expect(weights).toHaveLength(6);
  expect(weights.filter(({ raw }) => raw > 22_900)).toEqual([]);
  expect(weights.filter(({ brotli }) => brotli > 6_400)).toEqual([]);
});

const corpus = '../shared/corpus';

test.skipIf(!existsSync(corpus))(
  'real articles of up to 1,700 words and 20 quotations fit the window too, the longest of them',
  async () => {
    const work = await temporaryFolder();
    try {
      const [all, content, out] = ['all', 'content', 'site'].map((name) => join(work.path, name));
      if (!all || !content || !out) return;
      spawnSync(process.execPath, [`${corpus}/to-articles.mjs`, `${corpus}/polnear-dev`, all]);
      mkdirSync(join(content, 'articles'), { recursive: true });
      copyFileSync(join(demoContent, 'site.yaml'), join(content, 'site.yaml'));
      for (const { name, text } of longest(all, 4))
        writeFileSync(join(content, 'articles', name), listNotQuotes(text));
      const { status, output } = await buildSite({ out, content });
      expect(status, output).toBe(0);
      const weights = weighArticles(out);
      expect(weights).toHaveLength(4);
      expect(weights.filter(({ page }) => page > window)).toEqual([]);
    } finally {
      await work.remove();
    }
  },
);

function longest(all: string, most: number) {
  return readdirSync(all)
    .map((name) => ({ name, text: readFileSync(join(all, name), 'utf8') }))
    .filter(({ text }) => wordsOf(text) <= 1700 && quotationsOf(text) <= 20)
    .sort((a, b) => b.text.length - a.text.length)
    .slice(0, most);
}

function wordsOf(text: string): number {
  return text.slice(text.indexOf('\n---\n')).split(/\s+/u).length;
}

function quotationsOf(text: string): number {
  return text.split('\n    speaker:').length - 1;
}
