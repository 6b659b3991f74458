import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, sites } from './browser-test.ts';

const off = { javaScriptEnabled: false };

describe.each(sites)('served under $base', ({ article }) => {
  browserTest('with JavaScript off, every word is there', async ({ open }) => {
    const plain = await wordsOf(await open(article, off));
    expect(plain.length).toBeGreaterThan(1000);
    expect(plain).toBe(await wordsOf(await open(article)));
  });

  browserTest('with JavaScript off, every link is there', async ({ open }) => {
    const plain = await linksOf(await open(article, off));
    expect(plain.length).toBeGreaterThan(50);
    expect(plain).toEqual(await linksOf(await open(article)));
  });

  browserTest('with JavaScript off, a quotation’s link opens at its words', async ({ open }) => {
    const page = await open(article, off);
    await page.locator('a[href*="#q-"]:visible').last().click();
    expect(await page.locator('q.quote:target').count()).toBe(1);
  });

  browserTest('with JavaScript off, no button stands there that does nothing', async ({ open }) => {
    const page = await open(article, off);
    expect(await page.locator('button:visible').count()).toBe(0);
  });
});

/** What a reader sees, but for the words of buttons. */
function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const button of document.querySelectorAll('button, noscript')) button.remove();
    return document.body.innerText.replace(/\s+/g, ' ');
  });
}

function linksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter((link) => link.checkVisibility())
      .map(({ href, innerText }) => `${href} ${innerText}`),
  );
}
