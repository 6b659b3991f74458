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

browserTest('who is chosen among the newest leads on to all that they said', async ({ open }) => {
  const page = await open(`${dossier}quotations/`);
  const speakers = page.locator('select[name="speaker"] option');
  const told = await page.locator('.numbers').textContent();
  expect(told).toContain(String((await speakers.count()) - 1));
  await page.locator('select[name="speaker"]').selectOption('naddaf');
  const status = page.getByRole('status');
  expect(await status.textContent()).toMatch(
    /^\d+ of the 30 newest\.\s+All by Rima Naddaf \(\d+\)/u,
  );
  await status.getByRole('link').click();
  expect(new URL(page.url()).pathname).toMatch(/\/actors\/naddaf\/$/u);
});

browserTest(
  'a month leads to its page, with what is chosen, which says what it filters',
  async ({ open }) => {
    const page = await open(`${dossier}quotations/?speaker=quill`);
    await page.locator('select[data-pages]').selectOption({ label: 'March 2026 (36)' });
    await page.waitForURL(/\/quotations\/2026-03\/\?speaker=quill$/u);
    expect(await page.getByRole('status').textContent()).toMatch(
      /^\d+ of 36 quotations, March 2026/u,
    );
  },
);

browserTest(
  'on the timeline, the words of whom one chooses come first, on days without an event of theirs too',
  async ({ open }) => {
    const page = await open(`${dossier}timeline/`);
    const seen = page.locator('.entries > li:visible .said');
    await page.locator('select[name="actor"]').selectOption('naddaf');
    expect(await seen.count()).toBeGreaterThan(0);
    for (const day of await seen.all())
      expect(await day.locator('[data-said]:visible').first().getAttribute('data-said')).toBe(
        'naddaf',
      );
    await expectOnce(page);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await page.locator('[data-copy]').count()).toBe(0);
    expect(await page.locator('.whole:visible').count()).toBe(0);
  },
);

browserTest(
  'months are a row of links, without those in which nothing is chosen',
  async ({ open }) => {
    const page = await open(`${dossier}timeline/`);
    const months = page.locator('.months a:visible');
    const all = await months.count();
    await months.filter({ hasText: 'January 2026' }).click();
    expect(await page.locator(':target h2').textContent()).toContain('January 2026');
    await page.locator('select[name="actor"]').selectOption('naddaf');
    expect(await months.count()).toBeLessThan(all);
  },
);

browserTest(
  'on a phone one may unfold what else was said on a day; on paper it stands there',
  async ({ open }) => {
    const page = await open(`${dossier}timeline/`, { viewport: { width: 360, height: 740 } });
    const second = page.locator('.said details [data-said]:not([hidden])').first();
    const height = () =>
      second.evaluate(
        (words) =>
          words.checkVisibility({ contentVisibilityAuto: true }) &&
          words.getBoundingClientRect().height > 0,
      );
    expect(await height()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBe(true);
  },
);

browserTest(
  'what else was said on a day is on the page of its month, at that day',
  async ({ open }) => {
    const page = await open(`${dossier}timeline/`);
    const link = page.locator('.said a[href*="/quotations/"]:visible').first();
    const day = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    expect(await page.locator(':target').getAttribute('id')).toBe(day);
    expect(await page.locator(':target time').first().getAttribute('datetime')).toBe(day);
  },
);

browserTest('without script, links lead to the events of each', async ({ open }) => {
  const page = await open(`${dossier}timeline/`, { javaScriptEnabled: false });
  expect(await page.locator('form.filters:visible').count()).toBe(0);
  const links = page.locator('.links a:visible');
  expect(await links.count()).toBeGreaterThan(8);
  const cancelled = page.locator('.links a', { hasText: 'Cancelled' });
  const address = await cancelled.getAttribute('href');
  await cancelled.click();
  // A click does not wait for the page that it leads to.
  await page.waitForURL(({ pathname }) => pathname === address);
  expect(await page.locator('.entries > li').count()).toBeGreaterThan(0);
  expect(await page.locator('.entries > li:not([data-status="cancelled"])').count()).toBe(0);
});

/** No words stand twice beside one day. */
async function expectOnce(page: Page) {
  for (const day of await page.locator('.said').all()) {
    const pages = await day
      .locator('[data-said]:visible .mark')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(pages).size).toBe(pages.length);
  }
}

function shown(page: Page) {
  return page.locator('.entries > li:visible');
}
