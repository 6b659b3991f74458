import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { browserTest, site, sites, views } from './browser-test.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const formats = ['BibTeX', 'RIS', 'CSL-JSON'];
const extensions = ['txt', 'bib', 'ris', 'json'];
const quotation = new URL(
  '../../q/us-japan-leaders-meeting/trump-great-conversation/',
  site.article,
).href;
const clock = (page: Page) => page.clock.setFixedTime(new Date('2026-03-05T12:00:00'));

describe.each(sites)('served under $base', ({ article, base }) => {
  const address = `${siteUrl}${base}articles/us-japan-leaders-meeting/`;

  browserTest('a copied citation has the reader’s day of access', async ({ open }) => {
    const page = await open(article, { permissions, before: clock });
    await page.getByText('Cite this article').click();
    const copied: string[] = [];
    for (const format of ['Plain text', ...formats]) copied.push(await copy(page, format));
    expect(copied).toEqual(await shown(page));
    const button = page.getByRole('button', { name: 'Save as RIS' });
    expect(await button.evaluate((own) => getComputedStyle(own).borderTopWidth)).toBe('0px');
    expect(copied.map((text) => text.includes(address))).toEqual([true, true, true, true]);
    expect(copied[0]).toMatch(/\/ Accessed 5 March 2026\.$/);
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
    expect((await shown(page))[0]).toContain(`Accessed ${day}.`);
  }
});

browserTest('what the browser does not copy is not said to be copied', async ({ open }) => {
  const page = await open(site.article, { permissions });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByText('Cite this article').click();
  await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
  await page.getByText('Could not be copied').waitFor();
});

browserTest('a citation is saved as it is shown, the lines of RIS as it asks', async ({ open }) => {
  const page = await open(quotation, { before: clock });
  await page.getByText('Cite this quotation').click();
  const saved: string[] = [];
  for (const format of ['Plain text', ...formats]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(
      `us-japan-leaders-meeting.trump-great-conversation.${extensions[saved.length]}`,
    );
    saved.push(await readFile(await file.path(), 'utf8'));
  }
  const [, , ris = ''] = saved;
  expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(saved.map((text) => text.replaceAll('\r', ''))).toEqual(
    (await shown(page)).map((text) => `${text}\n`),
  );
});

browserTest.for([
  ['article', site.article],
  ['quotation', quotation],
] as const)(
  'with JavaScript off, the citations of the %s are whole and name no day',
  async ([what, address], { open }) => {
    const page = await open(address, { javaScriptEnabled: false });
    await page.getByText(`Cite this ${what}`).click();
    const texts = await shown(page);
    expect(texts).toHaveLength(4);
    for (const text of texts) {
      expect(text).toContain(siteUrl);
      expect(text).not.toMatch(/yyyy|access|urldate|Y2/i);
    }
  },
);

browserTest('the files of an article hold its quotations too', async ({ open }) => {
  const page = await open(site.article);
  const links = page.locator('.cite a');
  const files = await links.evaluateAll((found) =>
    found.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  expect(files).toHaveLength(4);
  for (const file of files) {
    const response = await page.request.get(file);
    expect(response.ok()).toBe(true);
    expect(await response.text()).toMatch(/leaders’ meeting[^]*We had a great conversation/);
  }
});

describe.each(views)('$width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  const viewport = { width, height: 800 };

  browserTest('axe finds nothing wrong with the open citations', async ({ open }) => {
    const page = await open(quotation, { viewport, colorScheme, before: bringAxe });
    await page.getByText('Cite this quotation').click();
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

/** The citations as the page shows them. */
async function shown(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('.cite pre').allInnerTexts();
  return texts.map((text) => text.replace(/\n$/, ''));
}
