import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserTest, dossier } from './browser-test.ts';

const address = `${dossier}actors/quill/`;

browserTest(
  'what is on record is shown in the order that is chosen, which is in the address',
  async ({ open }) => {
    const page = await open(address);
    const newestFirst = await entriesOf(page);
    expect(newestFirst.length).toBeGreaterThan(4);
    const [, oldest, article] = await page.locator('.order a').all();
    await oldest?.click();
    expect(await entriesOf(page)).toEqual(newestFirst.toReversed());
    expect(new URL(page.url()).search).toBe('?order=oldest');
    await page.reload();
    expect(await entriesOf(page)).toEqual(newestFirst.toReversed());
    await article?.click();
    const articles = await page
      .locator('.record > li')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-article')));
    expect(articles.filter((each, index) => each !== articles[index - 1])).toHaveLength(
      new Set(articles).size,
    );
    expect(await page.locator('.order [aria-current]').count()).toBe(1);
    await page.goBack();
    await page.goBack();
    expect(await entriesOf(page)).toEqual(newestFirst);
  },
);

browserTest(
  'without script, it is the newest first, and nothing offers another order',
  async ({ open }) => {
    const page = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('.order a:visible').count()).toBe(0);
  },
);

function entriesOf(page: Page): Promise<string[]> {
  return page
    .locator('.record > li a.page')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
