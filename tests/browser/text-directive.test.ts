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
      const pages = await page
        .getByRole('link', { name: 'Cite or share' })
        .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
      const links: string[] = [];
      for (const address of pages) links.push(await copyFrom(await open(address, { permissions })));
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
    const listed = await open(article);
    const address = await listed
      .getByRole('link', { name: 'Cite or share' })
      .first()
      .getAttribute('href');
    const page = await open(new URL(address ?? '', article).href, { before: without });
    expect(await page.getByRole('button', { name: 'Copy link with highlight' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBeGreaterThan(0);
  });
});

async function copyFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy link with highlight' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return copied;
}

/** Runs in the page: whether the words were scrolled into sight; a headline that is there from the start is none. */
function isSeen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return scrollY > 0 && top < innerHeight && bottom > 0;
}
