import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserTest, dossier } from './browser-test.ts';

const article = `${dossier}articles/the-letter/`;
const desk = { viewport: { width: 1280, height: 800 } };
const card = (page: Page) => page.locator('#link-preview');

browserTest.for<[what: string, at: string, link: string, words: readonly (string | RegExp)[]]>([
  [
    'an actor of the article: what its entry at the side says, and its last words',
    article,
    '.prose a[href="#a-vauquier"]',
    ['Étienne Vauquier', /hydrographer/, /^“I do not believe .*”$/],
  ],
  [
    'a quotation of the article: its facts, as its words stand there',
    article,
    '.prose a[href="#q-small-thing"]',
    [/^Étienne Vauquier · Translated from its source/, /letter/, '14 November 2022'],
  ],
  [
    'a quotation of another article, and whether it was found',
    article,
    '.read-on a[href*="#q-"]',
    [/^[“«]/, /^— /, /source/],
  ],
  [
    'an actor on another page, and its newest words',
    `${dossier}actors/`,
    'main a[href$="/actors/quill/"]',
    ['Hester Quill', /Secretary-General/, /^“.*”$/],
  ],
  ['a source', `${dossier}q/the-letter/small-thing/`, 'main a[href*="/sources/"]', [/./, / · /]],
])('tells of %s', async ([, at, link, words], { open }) => {
  const page = await open(at, desk);
  await page.locator(link).first().hover();
  await card(page).waitFor();
  const lines = await card(page).locator('p').allTextContents();
  for (const [index, word] of words.entries()) expect(lines[index]).toMatch(word);
});

describe('the card', () => {
  const link = '.prose a[href="#a-vauquier"]';

  browserTest('comes for who waits, not for who passes', async ({ open }) => {
    const page = await open(article, desk);
    await page.locator(link).first().hover();
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    expect(await card(page).isHidden()).toBe(true);
  });

  browserTest('stays while the pointer is on it, and goes after it', async ({ open }) => {
    const page = await open(article, desk);
    await page.locator(link).first().hover();
    await card(page).hover();
    await page.waitForTimeout(500);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await card(page).waitFor({ state: 'hidden' });
  });

  browserTest(
    'comes to who uses the keyboard, describes the link, and closes with Escape; the focus stays',
    async ({ open }) => {
      const page = await open(article, desk);
      await page.locator(link).first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await card(page).waitFor();
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('aria-describedby')).toBe('link-preview');
      await page.keyboard.press('Escape');
      expect(await card(page).isHidden()).toBe(true);
      expect(await focused.getAttribute('href')).toBe('#a-vauquier');
      expect(await focused.getAttribute('aria-describedby')).toBeNull();
      expect(await card(page).locator('a, button, [tabindex]').count()).toBe(0);
    },
  );

  browserTest(
    'is inside the window, of a page that runs from right to left too',
    async ({ open }) => {
      const page = await open(`${dossier}articles/keeper-hearing/`, {
        viewport: { width: 900, height: 400 },
      });
      for (const each of (await page.locator('.prose a.mention').all()).slice(0, 4)) {
        await each.hover();
        await card(page).waitFor();
        const box = await card(page).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(900);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
        await page.keyboard.press('Escape');
      }
    },
  );

  browserTest(
    'stands above the line of its link where there is room, else below, and never over its ring',
    async ({ open }) => {
      const page = await open(article, { viewport: { width: 900, height: 400 } });
      for (const [block, isAbove] of [
        ['end', true],
        ['start', false],
      ] as const) {
        const target = page.locator('.prose a.mention').nth(4);
        await target.evaluate((link, block) => link.scrollIntoView({ block }), block);
        await target.hover();
        await card(page).waitFor();
        const lines = await target.evaluate((link) =>
          [...link.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
        );
        const box = await card(page).boundingBox();
        const [top, bottom] = [box?.y ?? 0, (box?.y ?? 0) + (box?.height ?? 0)];
        if (isAbove) expect(bottom).toBeLessThan((lines[0]?.top ?? 0) - 4);
        else expect(top).toBeGreaterThan((lines.at(-1)?.bottom ?? 0) + 4);
        await page.keyboard.press('Escape');
      }
    },
  );

  browserTest('is not for a finger: a tap follows the link', async ({ open }) => {
    const page = await open(article, { viewport: { width: 360, height: 700 }, hasTouch: true });
    await page.locator(link).first().tap();
    await page.waitForTimeout(500);
    expect(new URL(page.url()).hash).toBe('#a-vauquier');
    expect(await card(page).isHidden()).toBe(true);
  });

  browserTest(
    'where its file does not come, nothing is shown and nothing breaks',
    async ({ open }) => {
      const page = await open(`${dossier}actors/`, {
        ...desk,
        before: (page) => page.route('**/actors/quill/', (route) => route.abort()),
      });
      page.removeAllListeners('console');
      await page.locator('main a[href$="/actors/quill/"]').first().hover();
      await page.waitForTimeout(600);
      expect(await card(page).isHidden()).toBe(true);
    },
  );
});

test('its script is a file of its own, of at most 2 kB in Brotli', () => {
  const folder = join(inject('dossier').folder, '_astro');
  const [script = ''] = readdirSync(folder).filter((name) => name.startsWith('Previews'));
  expect(brotliCompressSync(readFileSync(join(folder, script))).length).toBeLessThanOrEqual(2_000);
});
