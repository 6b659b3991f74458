import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { installedBrowser } from '../support/find-browser.ts';
import { launchBrowser } from '../support/launch-browser.ts';
import { browserTest, lasting, type Open, site } from './browser-test.ts';
import { beginsIn } from './begins-in.ts';

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
  browserTest('each highlighting link names the words of its quotation', async ({ open }) => {
    const links = await highlightingLinks(open, article);
    expect(links.length).toBeGreaterThan(3);
    const page = await open(article);
    for (const { id, directive } of links)
      expect(await page.locator(`#${id}`).evaluate(beginsIn, directive), directive).toBe(true);
  });

  // The Chromium from npm lacks what it takes to find words.
  const known = installedBrowser();
  browserTest.runIf(known)(
    'each highlighting link opens at its quotation by its words alone',
    async ({ open }) => {
      const browser = await launchBrowser(known ?? inject('browser'));
      onTestFinished(() => browser.close());
      for (const { id, directive } of await highlightingLinks(open, article)) {
        const page = await browser.newPage({ viewport });
        // Without the anchor, only the words can lead there.
        await page.goto(`${article}#${directive}`);
        await page.waitForTimeout(200);
        expect(await page.locator(`#${id}`).evaluate(isSeen), directive).toBe(true);
        await page.close();
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

async function highlightingLinks(open: Open, article: string) {
  const page = await open(article, { permissions });
  const pages = await page
    .getByRole('link', { name: 'Cite or share' })
    .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
  const links: { readonly id: string; readonly directive: string }[] = [];
  for (const address of pages) {
    const link = await copyFrom(await open(address, { permissions }));
    const [, id = '', directive = ''] = /#(q-[\w-]+)(:~:.+)$/.exec(link) ?? [];
    links.push({ id, directive });
  }
  return links;
}

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
