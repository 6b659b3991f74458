import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, lasting, site } from './browser-test.ts';

const operable =
  'a[href]:not([tabindex="-1"]), button, summary, input, select, textarea, [tabindex="0"]';

const addresses = {
  'the article': site.article,
  'a quotation': `${lasting}q/harbour-strike/settlement/`,
};

describe.each([360, 1280])('%i pixels wide', (width) => {
  browserTest.for(Object.entries(addresses))(
    'the Tab key reaches every link and button of the page of %s, and shows where it is',
    async ([, address], { open }) => {
      const page = await open(address, { viewport: { width, height: 800 } });
      const expected = await labelOperable(page);
      const visited = await tabThrough(page, expected.length + 1);
      expect(expected.length).toBeGreaterThan(0);
      expect(visited.map(({ label }) => label).filter((label) => label !== '')).toEqual(expected);
      expect(visited.filter(({ label, shown }) => label !== '' && !shown)).toEqual([]);
    },
  );
});

browserTest(
  'to its footer, the first article has at most 60 stops of the Tab key',
  async ({ open }) => {
    const page = await open(site.article, { viewport: { width: 1280, height: 800 } });
    const ofFooter = await page.locator('body > footer a').count();
    expect((await labelOperable(page)).length - ofFooter).toBeLessThanOrEqual(60);
  },
);

browserTest(
  'a link is left out by the Tab key only where another, or what it leads to, is a stop',
  async ({ open }) => {
    const page = await open(site.article, { viewport: { width: 1280, height: 800 } });
    const lost = await page.evaluate(() => {
      const links = [...document.querySelectorAll('a')];
      const stops = links.filter((link) => link.tabIndex >= 0);
      const reached = new Set(stops.map(({ href }) => href));
      // The numbers of paragraphs are for the mouse.
      return links
        .filter((link) => link.tabIndex < 0 && !link.matches('.par') && !reached.has(link.href))
        .map(({ href }) => href);
    });
    expect(lost).toEqual([]);
  },
);

browserTest('each part of the article can be gone to by the first stops', async ({ open }) => {
  const page = await open(site.article, { viewport: { width: 1280, height: 800 } });
  const bar = page.getByRole('navigation', { name: 'On this page' });
  for (const name of ['Quotations', 'Timeline', 'People']) {
    await bar.getByRole('link', { name }).focus();
    expect(await bar.evaluate((nav) => getComputedStyle(nav).clipPath)).toBe('none');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#(?:quotations|timeline|people)$/);
  }
});

/** Gives everything that can be seen and operated a label, and returns them in order. */
function labelOperable(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    const seen = elements.filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return seen.map((element, index) => {
      element.dataset['label'] = `${index} ${element.tagName} ${element.innerText.slice(0, 30)}`;
      return element.dataset['label'];
    });
  }, operable);
}

interface Stop {
  readonly label: string;
  readonly shown: boolean;
}

async function tabThrough(page: Page, times: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(focused));
  }
  return stops;
}

/** Runs in the page. */
function focused(): Stop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement)) return { label: '', shown: false };
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  const shown = isOutlined && opacity !== '0' && width > 1 && height > 1;
  return { label: element.dataset['label'] ?? '', shown };
}
