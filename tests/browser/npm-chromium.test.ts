import { expect, test } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';
import { hasChromium, unpackChromium } from '../support/unpack-chromium.ts';

test.runIf(hasChromium)(
  'the Chromium from npm shows a page, where a machine has none',
  async () => {
    const browser = await launchBrowser(await unpackChromium());
    const page = await browser.newPage();
    await page.setContent('<p>words</p>');
    const box = await page.locator('p').boundingBox();
    await browser.close();
    expect(box?.height).toBeGreaterThan(0);
  },
);
