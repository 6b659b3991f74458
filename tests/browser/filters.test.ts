import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, dossier } from './browser-test.ts';

describe.each([
  ['timeline/', 'status', 'expected'],
  ['timeline/', 'topic', 'gauge'],
  ['timeline/', 'actor', 'commission'],
  ['quotations/', 'speaker', 'quill'],
  ['quotations/', 'form', 'indirect'],
])('on %s, what is chosen as the %s', (path, name, value) => {
  browserTest('alone is shown, is counted aloud, and is in the address', async ({ open }) => {
    const page = await open(dossier + path);
    const all = await shown(page).count();
    await page.locator(`select[name="${name}"]`).selectOption(value);
    const some = await shown(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    const own = await shown(page).evaluateAll(
      (entries, attribute) => entries.map((entry) => entry.getAttribute(attribute)),
      `data-${name}`,
    );
    for (const each of own) expect(each?.split(' ')).toContain(value);
    const status = page.getByRole('status');
    expect(await status.textContent()).toMatch(new RegExp(`^${some} .*\\b${all} `, 'u'));
    expect(new URL(page.url()).search).toBe(`?${name}=${value}`);
    await page.reload();
    expect(await shown(page).count()).toBe(some);
    await page.goBack();
    expect(await shown(page).count()).toBe(all);
  });
});

browserTest('a month in which nothing is chosen is not named', async ({ open }) => {
  const page = await open(`${dossier}timeline/?status=expected`);
  for (const section of await page.locator('section[data-group]:visible').all())
    expect(await section.locator('.entries > li:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('section[data-group]:not(:visible)').count()).toBeGreaterThan(0);
});

browserTest('what is chosen is kept by links to other months', async ({ open }) => {
  const page = await open(`${dossier}timeline/?topic=gauge`);
  for (const link of await page.locator('a[data-keeps-choice]').all())
    expect(await link.getAttribute('href')).toMatch(/\?topic=gauge$/u);
});

browserTest('without script, links lead to the events of each', async ({ open }) => {
  const page = await open(`${dossier}timeline/`, { javaScriptEnabled: false });
  expect(await page.locator('form.filters:visible').count()).toBe(0);
  const links = page.locator('.links a:visible');
  expect(await links.count()).toBeGreaterThan(8);
  await page.locator('.links a', { hasText: 'Cancelled' }).click();
  expect(await page.locator('.entries > li').count()).toBeGreaterThan(0);
  expect(await page.locator('.entries > li:not([data-status="cancelled"])').count()).toBe(0);
});

function shown(page: Page) {
  return page.locator('.entries > li:visible');
}
