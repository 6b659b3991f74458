import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserTest, dossier } from './browser-test.ts';

const since = (page: Page) => page.locator('.since');

/** Answers for a feed without its newest items. */
async function without(page: Page, newest: number, feed = 'articles') {
  await page.route(`**/feeds/${feed}.json`, async (route) => {
    const response = await route.fetch();
    const feed: { items: unknown[] } = await response.json();
    await route.fulfill({ response, json: { ...feed, items: feed.items.slice(newest) } });
  });
}

/** Another visit, in another tab of the browser. */
async function visitAgain(page: Page): Promise<Page> {
  await page.waitForLoadState('networkidle');
  const again = await page.context().newPage();
  await again.goto(dossier, { waitUntil: 'networkidle' });
  return again;
}

browserTest('who comes again reads what is new, and it leads there', async ({ open }) => {
  const page = await open(dossier, { before: (page) => without(page, 2) });
  const again = await visitAgain(page);
  await since(again).waitFor();
  expect(await since(again).locator('summary').textContent()).toMatch(
    /^Since your last visit, \d.* \d{4} · 2 new articles$/,
  );
  await since(again).locator('summary').click();
  const links = since(again).locator('a');
  expect(await links.count()).toBe(2);
  await links.first().click();
  await again.waitForURL('**/articles/*/');
});

browserTest('it stays while one reads, and is gone at the next visit', async ({ open }) => {
  const page = await open(dossier, { before: (page) => without(page, 1) });
  const again = await visitAgain(page);
  await again.reload({ waitUntil: 'networkidle' });
  expect(await since(again).isVisible()).toBe(true);
  expect(await since(await visitAgain(again)).isVisible()).toBe(false);
});

browserTest('who comes for the first time reads nothing of it', async ({ open }) => {
  const page = await open(dossier);
  await page.waitForLoadState('networkidle');
  expect(await since(page).isVisible()).toBe(false);
});

browserTest('where the browser keeps nothing, it is as at the first time', async ({ open }) => {
  const page = await open(dossier, {
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      }),
  });
  await page.reload({ waitUntil: 'networkidle' });
  expect(await since(page).isVisible()).toBe(false);
});

browserTest(
  'nothing moves when it comes, and nothing is sent but the questions for two feeds',
  async ({ open }) => {
    const page = await open(dossier, { before: (page) => without(page, 2) });
    const again = await page.context().newPage();
    const asked: string[] = [];
    again.on('request', (request) => {
      if (request.resourceType() === 'fetch')
        asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`.trim());
    });
    await again.goto(dossier, { waitUntil: 'networkidle' });
    await since(again).waitFor();
    const place = await again.locator('.lead').boundingBox();
    await since(again).evaluate((line: HTMLElement) => (line.hidden = true));
    expect(await again.locator('.lead').boundingBox()).toEqual(place);
    expect(asked).toEqual([
      `GET ${dossier}feeds/articles.json`,
      `GET ${dossier}feeds/corrections.json`,
    ]);
  },
);

browserTest('on a phone it is told in full, and nothing moves there either', async ({ open }) => {
  const viewport = { width: 360, height: 740 };
  const before = async (page: Page) => {
    await without(page, 2);
    await without(page, 2, 'corrections');
  };
  const again = await visitAgain(await open(dossier, { viewport, before }));
  await since(again).waitFor();
  const summary = since(again).locator('summary');
  expect(await summary.textContent()).toMatch(/ · \d+ corrections$/);
  expect(await summary.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
  const place = await again.locator('.lead').boundingBox();
  await since(again).evaluate((line: HTMLElement) => (line.hidden = true));
  expect(await again.locator('.lead').boundingBox()).toEqual(place);
});
