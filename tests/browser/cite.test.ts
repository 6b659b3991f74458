import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { browserTest, site, sites, views } from './browser-test.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const formats = ['BibTeX', 'RIS', 'CSL-JSON'];
const clock = (page: Page) => page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));

describe.each(sites)('served under $base', ({ article, base }) => {
  const address = `${siteUrl}${base}articles/us-japan-leaders-meeting/`;

  browserTest('a copied citation has the reader’s day of access', async ({ open }) => {
    const page = await open(article, { permissions, before: clock });
    await page.getByText('Cite this article').click();
    const copied: string[] = [];
    for (const format of ['Plain text', ...formats]) copied.push(await copy(page, format));
    expect(copied.map((text) => text.includes(address))).toEqual([true, true, true, true]);
    expect(copied[0]).toMatch(/\/ Accessed 5 March 2026\.$/);
    expect(copied[0]).toBe(await page.locator('.cite p').innerText());
    expect(copied[3]).toMatch(/\/",\n {4}"accessed": .*\n {2}\}\n\]$/);
    expect(copied[1]).toContain('\n  urldate = {2026-03-05},\n}');
    expect(copied[2]).toContain('\nY2  - 2026/03/05/\nER  - ');
    expect(JSON.parse(copied[3] ?? '')).toMatchObject([
      { URL: address, accessed: { 'date-parts': [[2026, 3, 5]] } },
    ]);
  });
});

browserTest('the day is the reader’s own, wherever it is', async ({ open }) => {
  const before = (page: Page) => page.clock.setFixedTime(new Date('2026-03-05T23:30:00Z'));
  for (const [timezoneId, day] of [
    ['Asia/Tokyo', '6 March 2026'],
    ['America/Los_Angeles', '5 March 2026'],
  ] as const) {
    const page = await open(site.article, { before, timezoneId });
    await page.getByText('Cite this article').click();
    expect(await page.locator('.cite p').innerText()).toContain(`Accessed ${day}.`);
  }
});

browserTest('without its file, a citation is not said to be copied', async ({ open }) => {
  const page = await open(site.article, { permissions });
  await page.evaluate(() => {
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
  });
  await page.getByText('Cite this article').click();
  await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await page.getByText('It could not be copied').waitFor();
});

browserTest('with JavaScript off, the citation is whole and names no day', async ({ open }) => {
  const page = await open(site.article, { javaScriptEnabled: false });
  await page.getByText('Cite this article').click();
  const shown = await page.locator('.cite p').innerText();
  expect(shown).toContain(siteUrl);
  expect(shown).not.toMatch(/yyyy|access/i);
  expect(await page.locator('.cite a:visible').count()).toBe(4);
});

browserTest('the file of each format can be fetched', async ({ open }) => {
  const page = await open(site.article);
  const links = page.getByRole('link', { name: /^Download as /, includeHidden: true });
  const files = await links.evaluateAll((found) =>
    found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  expect(files).toHaveLength(4);
  for (const file of files) {
    const response = await page.request.get(file);
    expect(response.ok()).toBe(true);
    expect(await response.text()).toContain('leaders’ meeting');
  }
});

describe.each(views)('$width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  const viewport = { width, height: 800 };

  browserTest('axe finds nothing wrong with the open citations', async ({ open }) => {
    const page = await open(site.article, { viewport, colorScheme, before: bringAxe });
    await page.getByText('Cite this article').click();
    expect(await violationsOf(page, '.cite')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

async function copy(page: Page, format: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: `Copy as ${format}` }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied, { timeout: 15_000 }).not.toBe('');
  return copied();
}
