import { describe, expect } from 'vitest';
import { browserTest, lasting, looks, type OpenOptions, site, views } from './browser-test.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

describe.each(views)('$width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  const view = { viewport: { width, height: 800 }, colorScheme, before: bringAxe };

  browserTest('axe finds nothing wrong with the article', async ({ show }) => {
    expect(await violationsOf(await show(site.article, view))).toEqual([]);
  });

  browserTest('axe finds nothing wrong with the target of a link', async ({ show }) => {
    const page = await show(site.article, view);
    const id = await page.locator('q.quote[id]').first().getAttribute('id');
    await page.goto(`${site.article}#${id}`);
    expect(await violationsOf(page)).toEqual([]);
  });

  browserTest.for([
    'q/harbour-strike/settlement/',
    'q/harbour-strike/cost/',
    'articles/harbour-strike/#q-price',
    'articles/ferry-fares/#q-choice',
  ])('axe finds nothing wrong with %j', async (path, { show }) => {
    const page = await show(lasting + path, view);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violationsOf(page)).toEqual([]);
  });

  browserTest('axe finds nothing wrong with the page for what is not found', async ({ show }) => {
    expect(await violationsOf(await show(`${site.home}404.html`, view))).toEqual([]);
  });
});

const phone = { viewport: { width: 360, height: 740 }, before: bringAxe };
const desk = { viewport: { width: 1680, height: 1000 }, before: bringAxe };
const forced: OpenOptions = { ...desk, forcedColors: 'active', colorScheme: 'dark' };

browserTest.for<[string, string, OpenOptions]>([
  ['the sheet of a person', `${site.article}#a-trump`, phone],
  ['the sheet of an event', `${site.article}#d-telephone-call`, phone],
  ['an article with nothing optional', `${looks}articles/bare/`, phone],
  ['a long article', `${looks}articles/long/`, desk],
  ['an article in French', `${looks}articles/french/`, phone],
  ['an article in Arabic', `${looks}articles/arabic/`, desk],
  ['a quotation in Arabic', `${looks}q/arabic/open/`, phone],
  ['a list of articles', looks, phone],
  ['a plain page', `${site.home}method/`, phone],
  ['a plain page with everything', `${looks}account/`, desk],
  ['a plain page in Arabic', `${looks}arabic/`, phone],
  ['the article in forced colours', `${site.article}#q-official-no-plans-yet`, forced],
  ['a quotation in forced colours', `${lasting}q/harbour-strike/settlement/`, forced],
])('axe finds nothing wrong with %s', async ([, address, options], { show }) => {
  expect(await violationsOf(await show(address, options))).toEqual([]);
});

browserTest.for([site.article, `${lasting}q/harbour-strike/settlement/`])(
  'nor with text at twice the size: %s',
  async (address, { show }) => {
    const page = await show(address, phone);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await page.locator('.cite summary').click();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  },
);
