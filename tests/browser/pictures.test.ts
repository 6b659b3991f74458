import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, lasting } from './browser-test.ts';

const articles = ['harbour-strike', 'night-trains'].map((slug) => `${lasting}articles/${slug}/`);
const [harbour = ''] = articles;

describe.each([
  { width: 360, javaScriptEnabled: true },
  { width: 1280, javaScriptEnabled: true },
  { width: 1280, javaScriptEnabled: false },
])('$width pixels wide, with scripts: $javaScriptEnabled', ({ width, javaScriptEnabled }) => {
  browserTest.for(articles)('every picture of %s is seen', async (article, { open }) => {
    const page = await open(article, { viewport: { width, height: 800 }, javaScriptEnabled });
    const pictures = await picturesOf(page);
    expect(pictures.length).toBeGreaterThan(1);
    for (const { shown, source, natural, box } of pictures) {
      expect(natural, source).toBeGreaterThan(0);
      expect(source).toContain(`${lasting}images/`);
      expect(source).toMatch(/\.webp$/u);
      expect(shown.width).toBeLessThanOrEqual(box);
      expect(shown.height).toBeGreaterThan(0);
    }
  });
});

browserTest('only the picture near the top is fetched before one scrolls', async ({ open }) => {
  const page = await open(harbour);
  const loading = await page
    .locator('.prose img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('loading')));
  expect(loading).toEqual([null, 'lazy', 'lazy', 'lazy', 'lazy']);
});

browserTest(
  'a screen of few pixels fetches a small file, a fine one a large one',
  async ({ open }) => {
    const fetched = async (deviceScaleFactor: number) => {
      const page = await open(harbour, {
        viewport: { width: 360, height: 800 },
        deviceScaleFactor,
      });
      return page
        .locator('.prose img')
        .first()
        .evaluate((image: HTMLImageElement) => image.currentSrc);
    };
    expect(await fetched(1)).toMatch(/-400\.webp$/u);
    expect(await fetched(3)).toMatch(/-960\.webp$/u);
  },
);

browserTest('nothing shifts when pictures come late', async ({ open }) => {
  const heightOf = (page: Page) =>
    page.locator('.prose').evaluate(({ clientHeight }) => clientHeight);
  // Whether the font comes in time is another matter.
  const inFallback = (page: Page) =>
    page.route('**/fonts/**', (route) => route.fulfill({ body: '' }));
  const never = async (page: Page) => {
    await inFallback(page);
    await page.route('**/images/**', () => {});
  };
  const before = await heightOf(await open(harbour, { before: never, until: 'commit' }));
  expect(before).toBe(await heightOf(await open(harbour, { before: inFallback })));
});

browserTest(
  'for a reader who wants nothing to move, an animation stands still',
  async ({ open }) => {
    const page = await open(harbour, { reducedMotion: 'reduce' });
    const sources = (await picturesOf(page)).map(({ source }) => source);
    expect(sources.filter((source) => source.endsWith('-120.png'))).toHaveLength(2);
  },
);

/** What is seen of each picture, once the page was read to its end. */
async function picturesOf(page: Page) {
  for (const image of await page.locator('.prose img').all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element: HTMLImageElement) => element.decode());
  }
  return page.locator('.prose img').evaluateAll((images) =>
    images
      .filter((image) => image instanceof HTMLImageElement)
      .map((image) => ({
        source: image.currentSrc,
        natural: image.naturalWidth,
        shown: { width: image.clientWidth, height: image.clientHeight },
        box: image.closest('.prose')?.clientWidth ?? 0,
      })),
  );
}
