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

browserTest('the dot between two facts of a headline never begins a line', async ({ open }) => {
  const page = await open(dossier, { viewport });
  for (let width = 300; width <= 620; width += 20) {
    await page.setViewportSize({ width, height: 900 });
    const dots = await page.locator('.day li p bdi + bdi').evaluateAll((all) =>
      all.map((fact) => {
        const [dot, before] = [fact.previousSibling, fact.previousElementSibling];
        if (!(dot instanceof Text) || !before) return `no dot before ${fact.textContent}`;
        const range = document.createRange();
        range.setStart(dot, dot.data.indexOf('·'));
        range.setEnd(dot, dot.data.indexOf('·') + 1);
        const line = [...before.getClientRects()].at(-1);
        const isBehind = Math.abs((line?.top ?? 0) - range.getBoundingClientRect().top) < 8;
        return isBehind ? 'behind' : `begins a line before ${fact.textContent}`;
      }),
    );
    expect(new Set(dots), `${width}`).toEqual(new Set(['behind']));
  }
});

/** How many headlines begin in each column, the empty ones left out. */
async function headlinesInColumns(page: Page): Promise<readonly number[]> {
  const lefts = await page
    .locator('.day li')
    .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
  return [...Map.groupBy(lefts, (left) => left).values()].map(({ length }) => length);
}
