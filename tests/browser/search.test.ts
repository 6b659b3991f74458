import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, dossier, looks } from './browser-test.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

const address = `${dossier}search/`;
const phone = { viewport: { width: 360, height: 740 }, before: bringAxe };

browserTest('who knows who spoke and three words lands on the words', async ({ open }) => {
  const page = await open(address);
  await page.keyboard.press('/');
  await page.keyboard.type('quill raised doubt writing');
  const first = results(page, 'quotation').first();
  await first.waitFor();
  expect(await first.locator('mark').allTextContents()).toEqual([
    'raised',
    'doubt',
    'writing',
    'Quill',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/a-sentence-withdrawn\/#q-never-in-writing$/u);
  expect(await page.locator(':target').textContent()).toContain('nobody had ever raised a doubt');
});

browserTest('words in Arabic are found, in what was translated too', async ({ open }) => {
  const page = await open(`${address}?q=${encodeURIComponent('الماء')}`);
  const first = results(page, 'quotation').first();
  await first.waitFor();
  expect(await first.locator('[data-part="original"]').getAttribute('lang')).toBe('ar');
  expect(await first.locator('[data-part="original"] mark').first().textContent()).toMatch(/ماء/u);
  expect(await results(page, 'passage').first().locator('[dir="rtl"]').count()).toBeGreaterThan(0);
});

browserTest('the status tells how much of each kind was found', async ({ open }) => {
  const page = await open(`${address}?q=quill`);
  await results(page, 'passage').first().waitFor();
  await expect
    .poll(() => page.locator('.status').textContent())
    .toMatch(/^\d+ quotations · 1 name · .*\d+ passages of articles$/u);
});

browserTest('more is shown when asked for, and the focus is on it', async ({ open }) => {
  const page = await open(`${address}?q=the&kind=passage`);
  await expect.poll(() => results(page, 'passage').count()).toBe(8);
  await page.locator('[data-kind="passage"] button').click();
  await expect.poll(() => results(page, 'passage').count()).toBeGreaterThan(8);
  expect(await results(page, 'passage').nth(8).locator('a:focus').count()).toBe(1);
});

browserTest('a filter narrows it, and the way back widens it again', async ({ open }) => {
  const page = await open(`${address}?q=water`);
  await results(page, 'passage').first().waitFor();
  await page.locator('select[name="kind"]').selectOption('quotation');
  await page.waitForURL(/\?q=water&kind=quotation$/u);
  await expect.poll(() => page.locator('[data-kind="passage"]').isVisible()).toBe(false);
  await page.goBack();
  await expect.poll(() => page.locator('[data-kind="passage"]').isVisible()).toBe(true);
  expect(await page.locator('select[name="kind"]').inputValue()).toBe('');
});

browserTest('by a speaker alone, all that they said is found', async ({ open }) => {
  const page = await open(address);
  await page.locator('select[name="speaker"]').selectOption('quill');
  await results(page, 'quotation').first().waitFor();
  const speakers = await results(page, 'quotation').locator('[data-part="by"]').allTextContents();
  expect(new Set(speakers)).toEqual(new Set(['Hester Quill']));
});

browserTest('each filter alone lists what it lets through', async ({ open }) => {
  const page = await open(address);
  const filters = page.locator('form select');
  const names = await filters.evaluateAll((all) => all.map((each) => each.getAttribute('name')));
  expect(names).toEqual(['speaker', 'kind', 'year', 'topic', 'lang']);
  for (const name of names) {
    const filter = page.locator(`select[name="${name}"]`);
    await filter.selectOption({ index: 1 });
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.results section:visible li').count()).toBeLessThanOrEqual(4 * 8);
    // Which would be in the way.
    expect(await page.locator('.speakers').isVisible()).toBe(false);
    await filter.selectOption('');
    await expect.poll(() => page.locator('.results li').count()).toBe(0);
    expect(await page.locator('.speakers').isVisible()).toBe(true);
  }
});

browserTest('where nothing is found, it offers speakers spelt nearly so', async ({ open }) => {
  const page = await open(`${address}?q=quil+zebra`);
  await page.locator('.near a').first().waitFor();
  expect(await page.locator('.status').textContent()).toBe(
    'Nothing was found that matches all of this.',
  );
  expect(await page.locator('.near').textContent()).toContain('Hester Quill');
  expect(await page.locator('.speakers').isVisible()).toBe(true);
});

browserTest('with what it loads, the first costs no more than 200 kB', async ({ open }) => {
  const bodies: Promise<Buffer>[] = [];
  const before = async (page: Page) => {
    page.on('response', (response) => {
      if (!response.url().endsWith('.woff2')) bodies.push(response.body());
    });
  };
  const page = await open(`${address}?q=quill+raised+doubt+writing`, { before });
  await results(page, 'quotation').first().waitFor();
  const sizes = (await Promise.all(bodies)).map(({ length }) => length);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  // Not compressed, as here it is served; a host sends a third of it.
  expect(bytes).toBeLessThan(400_000);
});

browserTest('nothing of the index is loaded before it is used', async ({ open }) => {
  const loaded: string[] = [];
  const before = async (page: Page) => {
    page.on('request', (request) => void loaded.push(request.url()));
  };
  const page = await open(address, { before });
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.endsWith('.json'))).toEqual([]);
});

browserTest('its policy allows no more than that of other pages', async ({ open }) => {
  const [own, front] = await Promise.all([address, dossier].map((each) => policyOf(open, each)));
  expect(own).not.toMatch(/unsafe|wasm|\*/u);
  expect(directivesOf(own)).toEqual(directivesOf(front));
});

browserTest('with JavaScript off, it says so, and is a list of all speakers', async ({ open }) => {
  const page = await open(address, { javaScriptEnabled: false });
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('button:visible').count()).toBe(0);
  const links = page.locator('.speakers a');
  expect(await links.count()).toBeGreaterThan(10);
  expect(await links.first().getAttribute('href')).toMatch(/\/actors\/[a-z-]+\/$/u);
});

describe('axe finds nothing wrong', () => {
  browserTest.for([
    ['', dossier],
    ['?q=quill', dossier],
    ['?q=الميناء', looks],
  ])('%j', async ([query, home], { open }) => {
    const page = await open(`${home}search/${query}`, phone);
    if (query) await page.locator('.results li').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

function results(page: Page, kind: string) {
  return page.locator(`[data-kind="${kind}"] li`);
}

async function policyOf(
  open: (address: string) => Promise<Page>,
  address: string,
): Promise<string> {
  const meta = (await open(address)).locator('meta[http-equiv="content-security-policy"]');
  return (await meta.getAttribute('content')) ?? '';
}

/** Without the digests, which are those of the page’s own scripts and styles. */
function directivesOf(policy = ''): readonly string[] {
  return policy
    .replaceAll(/ 'sha256-[^']+'/gu, '')
    .split(';')
    .map((directive) => directive.trim());
}
