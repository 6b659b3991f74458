import { setTimeout as sleep } from 'node:timers/promises';
import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, site, views } from './browser-test.ts';

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

describe.each(views)('$width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  browserTest('nothing shifts when the fonts come late', async ({ open }) => {
    let late = 0;
    const page = await open(site.article, {
      viewport: { width, height: 800 },
      colorScheme,
      before: async (page) => {
        await page.addInitScript(observeShifts);
        await page.route('**/*.woff2', async (route) => {
          late += 1;
          await delay(route);
        });
      },
    });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(300);
    expect(late).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
});

async function delay(route: Route): Promise<void> {
  await sleep(500);
  await route.continue();
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
