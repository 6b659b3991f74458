import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, site } from './browser-test.ts';
import { typefaceOf } from './typeface-of.ts';

browserTest('one request is enough for the first paint', async ({ open }) => {
  const asked: string[] = [];
  const page = await open(site.article, {
    until: 'commit',
    before: (page) =>
      page.route('**', async (route) => {
        if (route.request().isNavigationRequest()) return route.continue();
        // Never answered: the page paints without it.
        asked.push(route.request().resourceType());
      }),
  });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  expect(asked.filter((type) => type !== 'font' && type !== 'other')).toEqual([]);
});

// Milliseconds until the font is answered; null: it never is.
const arrivals: readonly (readonly [string, number | null])[] = [
  ['at once', 0],
  ['while the page is drawn', 50],
  ['soon after', 150],
  ['late', 500],
  ['never', null],
];

describe.each([360, 1280])('%i pixels wide', (width) => {
  browserTest.for(arrivals)(
    'nothing shifts and no two typefaces mix when the font comes %s',
    async ([, delay], { open }) => {
      const asked: string[] = [];
      const page = await open(site.article, {
        viewport: { width, height: 800 },
        until: 'commit',
        before: async (page) => {
          await page.addInitScript(observeShifts);
          await page.route('**/*.woff2', async (route) => {
            // A second file would not come with the first.
            if (asked.push(route.request().url()) > 1 || delay === null) return;
            await sleep(delay);
            await route.continue();
          });
        },
      });
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length,
      );
      await page.waitForTimeout(1_000);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      expect(await typefacesOf(page)).toHaveLength(1);
      expect(asked).toHaveLength(1);
    },
  );
});

browserTest(
  'a later visit has the typeface of the site, with a bold and an italic of its own',
  async ({ open }) => {
    const page = await open(site.article);
    const again = () => page.reload().then(() => typefacesOf(page));
    await expect.poll(again, { timeout: 30_000 }).toEqual(['Verbatim Serif']);
    const widths = await page
      .locator('.later > *')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().width));
    expect(new Set(widths).size).toBe(3);
  },
);

/** The typefaces of headline, text and italic, and of words that come when the font has, each once. */
async function typefacesOf(page: Page): Promise<readonly (string | undefined)[]> {
  await page.locator('.prose').evaluate(addLaterWords);
  // What no frame has shown yet may have no typeface.
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
  const names = [];
  for (const part of ['h1', '.standfirst', '.masthead p', ...laterWords])
    names.push(await typefaceOf(page, part));
  return [...new Set(names)];
}

const laterWords = ['.later > span', '.later > strong', '.later > em'];

/** Runs in the page. */
function addLaterWords(prose: Element): void {
  const words = ['span', 'strong', 'em'].map((name) => `<${name}>as soon as possible</${name}>`);
  prose.insertAdjacentHTML('beforeend', `<p class="later">${words.join(' ')}</p>`);
}

/** Runs in the page. */
function observeShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push(JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    /** Every layout shift, as JSON. */
    shifts: string[];
  }
}
