import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { browserTest, sites } from './browser-test.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

describe.each(sites)('served under $base', ({ article, base, home }) => {
  const lasting = `${siteUrl}${base}articles/us-japan-leaders-meeting/`;

  browserTest('“Copy link” copies the lasting address of the quotation', async ({ open }) => {
    const page = await open(article, { permissions });
    expect(await copyLast(page, 'Copy link')).toBe(lasting + (await lastLink(page)));
  });

  browserTest('on the front page, it copies the address of the article', async ({ open }) => {
    const page = await open(home, { permissions });
    expect(await copyLast(page, 'Copy link')).toBe(lasting + (await lastLink(page)));
  });

  browserTest('“Copy with attribution” copies words, speaker and address', async ({ open }) => {
    const page = await open(article, { permissions });
    const entry = page.locator('#quotations li').last();
    const copied = await copyLast(page, 'Copy with attribution');
    expect(copied).toContain(await entry.locator('blockquote').innerText());
    expect(copied).toContain(await entry.locator('a[href^="#a-"]').first().innerText());
    expect(copied).toContain(lasting + (await lastLink(page)));
  });
});

async function copyLast(page: Page, name: string): Promise<string> {
  await page.locator('#quotations summary:text("Copy or share")').last().click();
  await page.getByRole('button', { name, exact: true }).last().click();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The fragment of the last quotation’s own link. */
function lastLink(page: Page): Promise<string> {
  const links = page.locator('#quotations li').last().locator('a[href*="#q-"]');
  return links.first().evaluate((link: HTMLAnchorElement) => link.hash);
}
