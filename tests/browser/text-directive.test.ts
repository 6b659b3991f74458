import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, lasting, site } from './browser-test.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const viewport = { width: 360, height: 400 };

const articles = [
  { what: 'the first article', article: site.article },
  {
    what: 'an article with an interrupted quotation',
    article: `${lasting}articles/harbour-strike/`,
  },
];

describe.each(articles)('$what', ({ article }) => {
  browserTest(
    'each highlighting link opens at its quotation by its words alone',
    async ({ open }) => {
      const page = await open(article, { permissions });
      await openTools(page);
      const links = await copyAll(page);
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        const [, id = '', directive = ''] = /#(q-[\w-]+)(:~:.+)$/.exec(link) ?? [];
        // Without the anchor, only the words can lead there.
        const opened = await open(`${article}#${directive}`, { viewport });
        await opened.waitForTimeout(200);
        expect(await opened.locator(`#${id}`).evaluate(isSeen), link).toBe(true);
        await opened.close();
      }
    },
  );

  browserTest('where the browser knows no such links, none is offered', async ({ open }) => {
    const without = (page: Page) =>
      page.addInitScript(() => Reflect.deleteProperty(Document.prototype, 'fragmentDirective'));
    const page = await open(article, { before: without });
    await openTools(page);
    expect(await page.getByRole('button', { name: 'Copy link with highlight' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBeGreaterThan(0);
  });
});

async function openTools(page: Page): Promise<void> {
  for (const summary of await page.getByText('Copy or share').all()) await summary.click();
}

async function copyAll(page: Page): Promise<readonly string[]> {
  const links: string[] = [];
  for (const button of await page.getByRole('button', { name: 'Copy link with highlight' }).all()) {
    await button.click();
    links.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  return links;
}

/** Runs in the page: whether the words were scrolled into sight; a headline that is there from the start is none. */
function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return scrollY > 0 && top < innerHeight && bottom > 0;
}
