import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserTest, dossier } from './browser-test.ts';

const viewport = { width: 1280, height: 900 };

browserTest('the days of the front page fill both columns', async ({ open }) => {
  const page = await open(dossier, { viewport });
  const columns = await headlinesInColumns(page);
  expect(columns).toHaveLength(2);
  // As many in each, but for a few that are longer.
  expect(Math.min(...columns)).toBeGreaterThan(Math.max(...columns) / 2);
});

browserTest('a day of many headlines goes on in the next column', async ({ open }) => {
  const page = await open(dossier, { viewport });
  await page.locator('.day ol').evaluateAll((lists) => {
    const all = lists.flatMap((list) => [...list.children]);
    lists[0]?.append(...all);
    for (const list of lists.slice(1)) list.parentElement?.remove();
  });
  expect(await headlinesInColumns(page)).toHaveLength(2);
});

/** How many headlines begin in each column that has any. */
async function headlinesInColumns(page: Page): Promise<readonly number[]> {
  const lefts = await page
    .locator('.day li')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
  return [...Map.groupBy(lefts, (left) => left).values()].map(({ length }) => length);
}
