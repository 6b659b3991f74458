import { expect } from 'vitest';
import { browserTest, site } from './browser-test.ts';

browserTest('on paper, the link of every quotation is written out', async ({ open }) => {
  const page = await open(site.article);
  const ids = await page.locator('q.quote[id]').evaluateAll((quotes) => quotes.map(({ id }) => id));
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(printedWords);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !printed.includes(`#${id}`))).toEqual([]);
});

browserTest('on paper, the address of the article is written out', async ({ open }) => {
  const page = await open(site.article);
  const address = await page.locator('link[rel=canonical]').getAttribute('href');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(printedWords)).toContain(address);
});

browserTest('on paper, nothing is left that only a screen can use', async ({ open }) => {
  const page = await open(site.article);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.evaluate(isAnythingFixed)).toBe(false);
});

browserTest('on paper stand the numbers of the paragraphs and how to cite', async ({ open }) => {
  const page = await open(site.article);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.par').first().isVisible()).toBe(true);
  expect(await page.locator('.cite pre').first().innerText()).toContain('US and Japan weigh');
  expect(
    await page.locator('.cite').evaluate((cite) => cite.getBoundingClientRect().height),
  ).toBeGreaterThan(10);
  const links = page.getByRole('link', { name: 'Cite or share' });
  expect(await links.count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  expect(await links.count()).toBeGreaterThan(0);
});

/** Runs in the page: its text, and what the styles put around it, with addresses filled in. */
function printedWords(): string {
  const added = [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility())
    .flatMap((element) =>
      ['::before', '::after'].map((side) => getComputedStyle(element, side).content),
    );
  return [document.body.innerText, ...added].join(' ');
}

/** Runs in the page. */
function isAnythingFixed(): boolean {
  return [...document.querySelectorAll('body *')].some(
    (element) => element.checkVisibility() && getComputedStyle(element).position === 'fixed',
  );
}
