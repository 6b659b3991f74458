import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserTest, site } from './browser-test.ts';

const intruders = {
  'an inline script': '<script>window.pwned = true</script>',
  'an event handler': '<img src="/favicon.svg" onload="window.pwned = true">',
  'a script from elsewhere': '<script src="https://evil.example/a.js"></script>',
  'a picture from elsewhere': '<img src="https://evil.example/a.png" alt="">',
  'a javascript: link': '<iframe src="javascript:parent.pwned = true"></iframe>',
};

browserTest.for(Object.entries(intruders))(
  'should %s ever get into the page, the browser refuses it',
  async ([, markup], { browser }) => {
    const page = await browser.newPage();
    const reached: string[] = [];
    await page.route('https://evil.example/**', async (route) => {
      reached.push(route.request().url());
      await route.fulfill({ contentType: 'text/javascript', body: 'window.pwned = true' });
    });
    await smuggle(page, markup);
    const { isRefused, isHarmed } = await page.evaluate(() => ({
      isRefused: window.refused,
      isHarmed: 'pwned' in window,
    }));
    expect({ isRefused, isHarmed, reached }).toEqual({
      isRefused: true,
      isHarmed: false,
      reached: [],
    });
    await page.close();
  },
);

/** Serves the article with the markup at the end of its body. */
async function smuggle(page: Page, markup: string): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', () => (window.refused = true));
  });
  await page.route(site.article, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</body>', `${markup}</body>`);
    await route.fulfill({ response, body });
  });
  await page.goto(site.article);
}

declare global {
  interface Window {
    refused: boolean;
  }
}
