import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, dossier } from './browser-test.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1280, height: 800 } };

async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
}

describe('on a phone with text at twice the size', () => {
  browserTest.for([
    '',
    'actors/',
    'actors/quill/',
    'corrections/',
    'data/',
    'quotations/',
    'search/',
    'timeline/',
  ])('/%s does not scroll sideways', async (path, { show }) => {
    const page = await show(dossier + path, phone);
    await enlarge(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  browserTest('the filters of the search have their labels in one line', async ({ show }) => {
    const page = await show(`${dossier}search/`, phone);
    await enlarge(page);
    const lines = await page
      .locator('form label span')
      .evaluateAll((labels) => labels.map((label) => label.getClientRects().length));
    expect(new Set(lines)).toEqual(new Set([1]));
    const field = await page.getByRole('searchbox').boundingBox();
    expect(field?.width).toBeGreaterThan(250);
  });

  browserTest.for(['corrections/', 'quotations/', 'topics/'])(
    'the navigation of /%s shows where one is, and fades where it goes on',
    async (path, { show }) => {
      const page = await show(dossier + path, phone);
      await enlarge(page);
      const here = await page.locator('.site-navigation [aria-current]').boundingBox();
      expect(here?.x).toBeGreaterThanOrEqual(0);
      expect((here?.x ?? 0) + (here?.width ?? 360)).toBeLessThanOrEqual(360);
      const row = page.locator('.site-navigation > div').first();
      expect(await row.evaluate((node) => getComputedStyle(node).maskImage)).toContain('gradient');
    },
  );

  browserTest('the days beneath the bars have the size of text', async ({ show }) => {
    const page = await show(`${dossier}timeline/`, phone);
    await enlarge(page);
    const sizes = await heightsOfDays(page);
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toBeGreaterThan(24);
  });
});

browserTest('on a phone, the whole navigation is in sight', async ({ show }) => {
  const page = await show(`${dossier}corrections/`, phone);
  const rights = await page
    .locator('.site-navigation a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
  expect(rights.length).toBeGreaterThan(6);
  expect(Math.max(...rights)).toBeLessThanOrEqual(340);
});

browserTest.for(['', 'corrections/'])(
  'on a phone, the name of the paper has one line over /%s',
  async (path, { show }) => {
    const page = await show(dossier + path, phone);
    for (const size of ['100%', '200%']) {
      await page.evaluate((text) => void (document.documentElement.style.fontSize = text), size);
      const lines = await page.locator('.masthead a').evaluate((name) => {
        const range = document.createRange();
        range.selectNodeContents(name.lastChild ?? name);
        return range.getClientRects().length;
      });
      expect(lines, size).toBe(1);
    }
  },
);

browserTest.for([360, 768, 1280])(
  'at %i pixels, days are named beneath the bars in the size of what is said of them, none over another',
  async (width, { show }) => {
    const page = await show(`${dossier}timeline/`, { viewport: { width, height: 740 } });
    for (const height of await heightsOfDays(page)) expect(height).toBeGreaterThan(12);
    const boxes = await page
      .locator('.strip text:visible')
      .evaluateAll((days) => days.map((day) => day.getBoundingClientRect().toJSON()));
    for (const [index, box] of boxes.entries())
      expect(box.left).toBeGreaterThan(boxes[index - 1]?.right ?? -1);
  },
);

function heightsOfDays(page: Page): Promise<number[]> {
  return page
    .locator('.strip text:visible')
    .evaluateAll((days) => days.map((day) => day.getBoundingClientRect().height));
}

browserTest('no line begins with the mark of a quotation', async ({ show }) => {
  const page = await show(`${dossier}articles/the-letter/`, phone);
  for (const width of [320, 340, 360, 380, 400, 420]) {
    await page.setViewportSize({ width, height: 740 });
    const orphans = await page.locator('.prose .quote-link').evaluateAll((links) =>
      links.filter((link) => {
        const before = link.previousSibling;
        if (!before) return false;
        const range = document.createRange();
        range.selectNodeContents(before);
        const last = [...range.getClientRects()].at(-1);
        const sign = link.querySelector('i')?.getBoundingClientRect();
        return last !== undefined && sign !== undefined && sign.top > last.bottom;
      }),
    );
    expect(orphans.length, `${width}`).toBe(0);
  }
  await page.setViewportSize(phone.viewport);
});

browserTest('on a phone, the marks of an Arabic quotation are in sight', async ({ show }) => {
  const page = await show(`${dossier}q/keeper-hearing/did-it-arrive/`, phone);
  const mark = await page
    .locator('figure blockquote')
    .evaluate((words) => getComputedStyle(words, '::before').position);
  expect(mark).toBe('static');
});

browserTest('on a tablet, the front page has its headlines in two columns', async ({ show }) => {
  const page = await show(dossier, { viewport: { width: 768, height: 1024 } });
  const lefts = await page
    .locator('.days h3')
    .evaluateAll((titles) => titles.map((title) => Math.round(title.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBe(2);
  const bar = await page.locator('.side .bar').first().boundingBox();
  expect(bar?.width).toBeLessThan(200);
});

browserTest('an Arabic headline and who speaks below it stand at one side', async ({ show }) => {
  const page = await show(dossier, phone);
  const directions = await page
    .locator('.days li:has(h3[lang=ar]) > *')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).direction));
  expect(directions.length).toBeGreaterThan(1);
  expect(new Set(directions)).toEqual(new Set(['rtl']));
});

browserTest('no day of the timeline stands outside the page', async ({ show }) => {
  const page = await show(`${dossier}timeline/`, desk);
  const left = await page.locator('main').evaluate((main) => main.getBoundingClientRect().left);
  const days = await page
    .locator('.entries .when > *')
    .evaluateAll((whens) => whens.map((when) => when.getBoundingClientRect().left));
  expect(Math.min(...days)).toBeGreaterThanOrEqual(left);
});

browserTest('axe finds nothing wrong with an article that has footnotes', async ({ open }) => {
  const page = await open(`${dossier}articles/the-sums/`, { ...phone, before: bringAxe });
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.locator('.footnotes .par:visible').count()).toBe(0);
});
