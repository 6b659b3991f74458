import { expect } from 'vitest';
import { browserTest, lasting, site } from './browser-test.ts';

const pages = {
  'the article': site.home,
  'what is not found': `${site.home}404.html`,
  'a corrected article': `${lasting}articles/harbour-strike/`,
  'a retracted article': `${lasting}articles/ferry-fares/`,
  'a long quotation': `${lasting}q/harbour-strike/settlement/`,
  'a brief quotation': `${lasting}q/harbour-strike/open/`,
  'a withdrawn quotation': `${lasting}q/harbour-strike/cost/`,
};

browserTest.for(Object.entries(pages))(
  'the page of %s overflows at no width',
  async ([, address], { open }) => {
    const page = await open(address);
    for (const width of [320, 360, 768, 1280, 1680]) {
      await page.setViewportSize({ width, height: 800 });
      const overflowing = await page.evaluate(() => {
        // What lies in a box that scrolls can be brought into sight; the box itself is held to the width.
        const scrollsWithin = (box: Element | null): boolean =>
          box !== null &&
          box !== document.body &&
          (/auto|scroll/.test(getComputedStyle(box).overflowX) || scrollsWithin(box.parentElement));
        return [...document.querySelectorAll('body, body *')]
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .filter((element) => !scrollsWithin(element.parentElement))
          .map(({ tagName, id, className }) => `${tagName}#${id}.${className}`);
      });
      expect(overflowing, `${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  },
);
