import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { browserTest, sites } from './browser-test.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

describe.each(sites)('served under $base', ({ article, base, home }) => {
  const lasting = `${siteUrl}${base}articles/us-japan-leaders-meeting/`;

  browserTest.for([
    ['the article', article],
    ['the front page', home],
  ] as const)(
    'from %s, “Cite or share” leads to where the lasting address in the article is copied',
    async ([, address], { open }) => {
      const page = await open(address, { permissions });
      const hash = await lastLink(page);
      await page.getByRole('link', { name: 'Cite or share' }).last().click();
      expect(
        await copy(page.getByRole('button', { name: 'Copy link to the words in the article' })),
      ).toBe(lasting + hash);
    },
  );

  browserTest('“Copy with attribution” copies words, speaker and address', async ({ open }) => {
    const page = await open(article, { permissions });
    const hash = await lastLink(page);
    await page.getByRole('link', { name: 'Cite or share' }).last().click();
    const copied = await copy(page.getByRole('button', { name: 'Copy with attribution' }));
    expect(copied).toContain(await page.locator('main blockquote').first().innerText());
    expect(copied).toContain(await page.locator('main a[href*="#a-"]').first().innerText());
    expect(copied).toContain(
      `${siteUrl}${base}q/us-japan-leaders-meeting/${hash.replace('#q-', '')}/`,
    );
  });
});

async function copy(button: Locator): Promise<string> {
  await button.click();
  return button.page().evaluate(() => navigator.clipboard.readText());
}

/** The fragment of the last quotation’s own link. */
function lastLink(page: Page): Promise<string> {
  const links = page.locator('#quotations li').last().locator('a[href*="#q-"]');
  return links.first().evaluate((link: HTMLAnchorElement) => link.hash);
}
