import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, lasting, site, views } from './browser-test.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(views)('$width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  const view = { viewport: { width, height: 800 }, colorScheme };

  browserTest('axe finds nothing wrong with the article', async ({ open }) => {
    expect(await violationsOf(await open(site.article, view))).toEqual([]);
  });

  browserTest('axe finds nothing wrong with the target of a link', async ({ open }) => {
    const page = await open(site.article, view);
    const id = await page.locator('q.quote[id]').first().getAttribute('id');
    await page.goto(`${site.article}#${id}`);
    expect(await violationsOf(page)).toEqual([]);
  });

  browserTest.for([
    'q/harbour-strike/settlement/',
    'q/harbour-strike/cost/',
    'articles/harbour-strike/#q-price',
    'articles/ferry-fares/#q-choice',
  ])('axe finds nothing wrong with %j', async (path, { open }) => {
    const page = await open(lasting + path, view);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
  });

  browserTest('axe finds nothing wrong with the page for what is not found', async ({ open }) => {
    expect(await violationsOf(await open(`${site.home}404.html`, view))).toEqual([]);
  });
});

async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (values) => (await window.axe.run({ runOnly: { type: 'tag', values } })).violations,
    standards,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
