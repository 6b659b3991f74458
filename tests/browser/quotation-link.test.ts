import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, sites } from './browser-test.ts';
import { isInSight } from './is-in-sight.ts';

const narrow = { viewport: { width: 360, height: 740 } };
const wide = { viewport: { width: 1280, height: 800 } };

describe.each(sites)('served under $base', ({ article, home }) => {
  describe.each([narrow, wide])('$viewport.width pixels wide', (view) => {
    browserTest('the link of a quotation opens at its words', async ({ open }) => {
      const quote = (await open(article, view)).locator('q.quote[id]').last();
      const page = await open(`${article}#${await quote.getAttribute('id')}`, view);
      const target = page.locator('q.quote:target');
      expect(await target.innerText()).toBe(await quote.innerText());
      expect(await isInSight(target)).toBe(true);
    });
  });

  browserTest('the quotation of the link is marked', async ({ open }) => {
    const quote = (await open(article)).locator('q.quote[id]').first();
    const page = await open(`${article}#${await quote.getAttribute('id')}`);
    expect(await lookOf(page.locator('q.quote:target'))).not.toBe(await lookOf(quote));
  });

  browserTest('the front page opens at the words as well', async ({ open }) => {
    const id = await (await open(article)).locator('q.quote[id]').last().getAttribute('id');
    const page = await open(`${home}#${id}`);
    expect(await isInSight(page.locator('q.quote:target'))).toBe(true);
  });
});

function lookOf(element: Locator): Promise<string> {
  return element.evaluate((node) => {
    const { backgroundColor, backgroundImage, outline, boxShadow } = getComputedStyle(node);
    return [backgroundColor, backgroundImage, outline, boxShadow].join();
  });
}
