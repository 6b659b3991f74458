import { describe, expect } from 'vitest';
import { browserTest, dossier, views } from './browser-test.ts';
import { isInSight } from './is-in-sight.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

const pages = [
  'articles/two-ministers/',
  'q/two-ministers/takes-it-along/',
  'sources/assembly-debate/',
  'sources/farrow-note/',
  'sources/keeper-hearing/',
  'sources/commission-minutes/',
];

describe.each(views)('$width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  const view = { viewport: { width, height: 800 }, colorScheme, before: bringAxe };

  browserTest.for(pages)('axe finds nothing wrong with %s', async (path, { show }) => {
    expect(await violationsOf(await show(dossier + path, view))).toEqual([]);
  });
});

browserTest.for(pages)('nothing of %s overflows on a phone', async (path, { show }) => {
  const page = await show(dossier + path, { viewport: { width: 320, height: 800 } });
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

browserTest.for([{ forcedColors: 'active' }, { media: 'print' }] as const)(
  'under %o the three signs differ in what is filled, not in their colour',
  async (medium, { open }) => {
    const widths = new Map<string, string>();
    for (const path of ['articles/two-ministers/', 'articles/assembly-debate/']) {
      const page = await open(dossier + path);
      await page.emulateMedia(medium);
      for (const sign of ['found', 'translated', 'not-held']) {
        const found = page.locator(`.prose i.${sign}`);
        if ((await found.count()) === 0) continue;
        expect(await found.first().isVisible()).toBe(true);
        const width = await found.first().evaluate((node) => getComputedStyle(node).borderWidth);
        widths.set(sign, width);
      }
    }
    expect(new Set(widths.values()).size, JSON.stringify([...widths])).toBe(3);
  },
);

browserTest.for([{}, { javaScriptEnabled: false }])(
  'the place of a quotation in its source is reached from its page, marked, and leads back (%o)',
  async (options, { open }) => {
    const page = await open(`${dossier}sources/assembly-debate/`, options);
    const link = page.locator('li a[href^="#q-"]').last();
    await link.focus();
    await page.keyboard.press('Enter');
    const words = page.locator('span:has(:target) + mark');
    expect(await isInSight(words)).toBe(true);
    const colour = await words.evaluate((node) => getComputedStyle(node).backgroundColor);
    const other = page.locator('.text mark').first();
    expect(colour).not.toBe(await other.evaluate((node) => getComputedStyle(node).backgroundColor));
    await page.locator('.text a.quoted').last().click();
    expect(page.url()).toContain('/q/');
    await page.locator('section:has(#checked) a[href*="/sources/assembly-debate/#q-"]').click();
    expect(page.url()).toContain('/sources/assembly-debate/#q-');
  },
);
