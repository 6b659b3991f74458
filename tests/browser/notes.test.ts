import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserTest, dossier, looks } from './browser-test.ts';

const article = `${dossier}articles/the-sums/`;
const notes = (page: Page) => page.locator('.footnotes li');
const marks = (page: Page) => page.locator('[data-footnote-ref]');

browserTest('where there is room, a footnote stands beside its mark', async ({ open }) => {
  const page = await open(article, { viewport: { width: 1680, height: 900 } });
  expect(await notes(page).count()).toBe(2);
  const text = await boxOf(page, '.prose');
  const timeline = await boxOf(page, '#timeline');
  for (const n of [0, 1]) {
    const note = await notes(page).nth(n).boundingBox();
    const mark = await marks(page).nth(n).boundingBox();
    expect(Math.abs((note?.y ?? 0) - (mark?.y ?? 0))).toBeLessThan(12);
    expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThan(text.x - 30);
    // Its number hangs out of it.
    expect(note?.x).toBeGreaterThan(timeline.x + timeline.width + 20);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1680);
});

browserTest('where no timeline is beside the text, there is room sooner', async ({ open }) => {
  const page = await open(`${looks}articles/undated/`, { viewport: { width: 1280, height: 900 } });
  const text = await boxOf(page, '.prose');
  const note = await boxOf(page, '.footnotes li');
  expect(note.x).toBeGreaterThan(10);
  expect(note.x + note.width).toBeLessThan(text.x - 30);
});

browserTest.for([1280, 360])('at %i pixels footnotes stand at the end', async (width, { open }) => {
  const page = await open(article, { viewport: { width, height: 800 } });
  await atTheEnd(page);
  await marks(page).first().click();
  expect(new URL(page.url()).hash).toBe('#user-content-fn-means');
  await notes(page).first().getByRole('link', { name: 'Back to the text, note 1' }).click();
  expect(new URL(page.url()).hash).toBe('#user-content-fnref-means');
});

browserTest('on paper footnotes stand at the end, without ways back', async ({ open }) => {
  const page = await open(article, { viewport: { width: 1680, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  await atTheEnd(page);
  expect(await page.locator('[data-footnote-backref]:visible').count()).toBe(0);
});

browserTest('read aloud, footnotes follow the text wherever they stand', async ({ open }) => {
  const page = await open(article, { viewport: { width: 1680, height: 900 } });
  const heading = page.getByRole('heading', { name: 'Notes', exact: true });
  expect(await heading.count()).toBe(1);
  const words = await page.locator('.prose').evaluate((prose) => prose.textContent);
  expect(words.indexOf('They are printed in its yearbooks')).toBeGreaterThan(
    words.indexOf('I had that stool'),
  );
  expect(words.split('They are printed in its yearbooks')).toHaveLength(2);
});

async function atTheEnd(page: Page): Promise<void> {
  const last = await boxOf(page, '.prose > p:last-of-type');
  const text = await boxOf(page, '.prose');
  const note = await boxOf(page, '.footnotes li');
  expect(note.y).toBeGreaterThan(last.y + last.height);
  expect(note.x).toBeGreaterThanOrEqual(text.x);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return box;
}
