import { describe, expect } from 'vitest';
import { browserTest, site } from './browser-test.ts';

describe.each(['', '404.html'])('the page %j', (path) => {
  browserTest.for([320, 360, 768, 1280])(
    'overflows nothing, %i pixels wide',
    async (width, { open }) => {
      const page = await open(site.home + path, { viewport: { width, height: 800 } });
      const overflowing = await page.evaluate(() =>
        [...document.querySelectorAll('body, body *')]
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map(({ tagName, id, className }) => `${tagName}#${id}.${className}`),
      );
      expect(overflowing).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});
