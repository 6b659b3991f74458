import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserTest, looks, site } from './browser-test.ts';
import { isInSight } from './is-in-sight.ts';

// Articles and plain pages with and without each thing that one can have, in other languages, and with very long words.
const articles = [
  'bare',
  'undated',
  'unpeopled',
  'unquoted',
  'long',
  'long-word',
  'french',
  'arabic',
].map((slug) => `articles/${slug}/`);
const quotations = ['q/long-word/law/', 'q/arabic/open/', 'q/arabic/waited/', 'q/french/argent/'];

const pages = ['account/', 'arabic/', 'nothing/'];

const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

browserTest.for([...articles, ...quotations, ...pages])(
  'nothing of %s overflows at any width, nor in letters twice as large',
  async (path, { show }) => {
    const page = await show(looks + path, { viewport: { width: 320, height: 800 } });
    for (const size of ['100%', '200%']) {
      await page.evaluate((text) => void (document.documentElement.style.fontSize = text), size);
      for (const width of [320, 360, 768, 1280, 1680]) {
        await page.setViewportSize({ width, height: 800 });
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest, `${width} at ${size}`).toBe(width);
      }
    }
  },
);

describe.each([46, 62, 78, 105])('%i rem wide', (rem) => {
  browserTest(
    'the text has its full measure, whichever lists stand beside it',
    async ({ show }) => {
      const widths = new Map<string, number>();
      for (const path of articles) {
        const page = await show(looks + path, { viewport: { width: rem * 16, height: 900 } });
        const box = await page.locator('.prose').boundingBox();
        widths.set(path, box?.width ?? 0);
      }
      expect(Math.min(...widths.values()), JSON.stringify([...widths])).toBeGreaterThan(400);
    },
  );
});

browserTest('the text stands in the same place, whichever lists there are', async ({ show }) => {
  const lefts = new Set<number>();
  for (const path of ['bare', 'undated', 'unpeopled', 'unquoted', 'long']) {
    const page = await show(`${looks}articles/${path}/`, wide);
    lefts.add(await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().left));
  }
  expect(lefts.size).toBe(1);
});

browserTest('a paraphrase has no wash, and is called one in the index', async ({ open }) => {
  const page = await open(site.article, wide);
  const colour = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).backgroundColor);
  expect(await colour('.quote.indirect')).toBe('rgba(0, 0, 0, 0)');
  expect(await colour('.quote:not(.indirect)')).not.toBe('rgba(0, 0, 0, 0)');
  const entry = page.locator('.entry', { has: page.locator('blockquote.indirect') });
  expect(await entry.locator('.facts').innerText()).toMatch(/^Paraphrase/);
  expect(await entry.locator('blockquote').evaluate(fontStyle)).toBe('italic');
});

browserTest(
  'the page of an article in Arabic runs from right to left as a whole, the site’s English in it not',
  async ({ open }) => {
    const page = await open(`${looks}articles/arabic/`, wide);
    for (const own of ['h1', '.standfirst', '.prose', '.entry blockquote', '.actor h4'])
      expect(await directionOf(page, own), own).toBe('rtl');
    for (const ours of ['html', 'body', '.site-navigation', '.rail h2', '.when', '.facts'])
      expect(await directionOf(page, ours), ours).toBe('rtl');
    for (const english of ['.masthead a', '.masthead p', 'footer a[lang=en-GB]'])
      expect(await directionOf(page, english), english).toBe('ltr');
    expect(await areTimesApart(page)).toBe(true);
  },
);

browserTest(
  'the author’s Arabic runs from right to left on a page of ours, the page around it not',
  async ({ open }) => {
    const page = await open(`${looks}quotations/`, wide);
    const entry = '.utterance:has(blockquote[lang=ar])';
    // Of somebody whom no other article names.
    for (const own of ['blockquote', '.who[lang=ar]'])
      expect(await directionOf(page, `${entry} ${own}`), own).toBe('rtl');
    for (const ours of ['html', 'body', 'h1', entry, `${entry} .when`, `${entry} .facts`])
      expect(await directionOf(page, ours), ours).toBe('ltr');
    expect(await areTimesApart(page)).toBe(true);
  },
);

function directionOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((node) => getComputedStyle(node).direction);
}

function areTimesApart(page: Page): Promise<boolean> {
  return page
    .locator('time:not(.prose time)')
    .evaluateAll((times) => times.length > 0 && times.every((time) => time.closest('bdi')));
}

describe('who said it', () => {
  browserTest(
    'stands beside every quotation on a wide screen, in two lines at most',
    async ({ open }) => {
      for (const address of [
        site.article,
        `${looks}articles/undated/`,
        `${looks}articles/arabic/`,
      ]) {
        const page = await open(address, wide);
        const labels = await page.locator('.prose .quote-link').evaluateAll((links) =>
          links.map((link) => {
            const { width, height } = link.getBoundingClientRect();
            const { opacity, lineHeight } = getComputedStyle(link);
            return { shown: width > 20 && opacity === '1', lines: height / parseFloat(lineHeight) };
          }),
        );
        expect(labels.length).toBeGreaterThan(0);
        expect(labels.every(({ shown, lines }) => shown && lines < 2.7)).toBe(true);
      }
    },
  );

  browserTest(
    'breaks no line on a phone, and is named at the target, without a script too',
    async ({ open }) => {
      const page = await open(site.article, { ...phone, javaScriptEnabled: false });
      const link = page.locator('.prose .quote-link').first();
      expect(await link.evaluate((node) => getComputedStyle(node).float)).toBe('none');
      expect(await written(page)).toBe('#');
      await page.goto(`${site.article}${await link.getAttribute('href')}`);
      expect(await written(page)).toContain(await link.getAttribute('data-speaker'));
    },
  );
});

browserTest('nothing inside a quotation is a link', async ({ open }) => {
  const page = await open(site.article);
  expect(await page.locator('.prose .quote a').count()).toBe(0);
});

browserTest('each actor is a link once in a section, and keeps every anchor', async ({ open }) => {
  const page = await open(`${looks}articles/long/`);
  const links = await page.locator('.prose a.mention').count();
  const anchors = await page.locator('.prose .mention[id]').count();
  expect(links).toBe(15);
  expect(anchors).toBeGreaterThan(100);
});

describe('on a phone, a name that is tapped', () => {
  browserTest.for([true, false])(
    'opens a sheet and closes it without moving the text (script: %j)',
    async (javaScriptEnabled, { open }) => {
      const page = await open(site.article, { ...phone, javaScriptEnabled });
      const link = page.locator('.prose a.mention').nth(3);
      await link.scrollIntoViewIfNeeded();
      const before = await link.evaluate((node) => node.getBoundingClientRect().top);
      await link.click();
      const sheet = page.locator('.actor:target');
      expect(await isInSight(sheet.locator('h4'))).toBe(true);
      await page.getByRole('link', { name: 'Close' }).click();
      expect(await page.locator('.actor:target').count()).toBe(0);
      const after = await link.evaluate((node) => node.getBoundingClientRect().top);
      expect(Math.abs(after - before)).toBeLessThan(2);
    },
  );
});

describe('on a phone, the sheet', () => {
  browserTest.for(['Escape', 'Enter'])(
    'is closed by %s, back to the name',
    async (key, { open }) => {
      const page = await open(site.article, phone);
      const link = page.locator('.prose a.mention').nth(3);
      await link.focus();
      await page.keyboard.press('Enter');
      await page.locator('.actor:target').waitFor();
      if (key === 'Enter') await page.getByRole('link', { name: 'Close' }).focus();
      await page.keyboard.press(key);
      await page.waitForFunction(() => !document.querySelector('.actor:target'));
      await page.waitForFunction(() => document.activeElement?.matches('.mention'));
      expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
      expect(page.url()).toBe(site.article);
    },
  );

  browserTest('is closed by going on from its last link', async ({ open }) => {
    const page = await open(site.article, phone);
    const link = page.locator('.prose a.mention').nth(3);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.actor:target').waitFor();
    const own = await page.locator('.actor:target :is(a:not([tabindex]), summary)').count();
    for (let stop = 0; stop <= own; stop += 1) await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.querySelector('.actor:target'));
    await page.waitForFunction(() => document.activeElement?.matches('.mention'));
    expect(await isInSight(link)).toBe(true);
  });

  browserTest('does not come again by the way back', async ({ open }) => {
    const page = await open(site.article, phone);
    for (const index of [3, 4]) {
      await page.locator('.prose a.mention').nth(index).click();
      await page.locator('.actor:target').waitFor();
      await page.getByRole('link', { name: 'Close' }).click();
      await page.waitForFunction(() => !document.querySelector('.actor:target'));
    }
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  });

  browserTest('hides nothing that has the focus', async ({ open }) => {
    const page = await open(`${site.article}#a-trump`, phone);
    const sheet = await page.locator('.actor:target').boundingBox();
    for (const link of await page.locator('.prose a:not([tabindex])').all()) {
      await link.focus();
      const box = await link.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
    }
  });
});

browserTest('where there is nothing to go to, there is no bar', async ({ open }) => {
  const page = await open(`${looks}articles/bare/`, phone);
  expect(await page.getByRole('navigation', { name: 'On this page' }).count()).toBe(0);
});

describe('in forced colours', () => {
  browserTest.for([
    'q-trump-great-conversation',
    'a-trump',
    'd-telephone-call',
    'p2',
    't-telephone-call',
    'm-trump-1',
  ])('the target #%s has an outline', async (id, { open }) => {
    const page = await open(`${site.article}#${id}`, { ...wide, forcedColors: 'active' });
    const outline = await page
      .locator(`#${id}`)
      .evaluate((node) => getComputedStyle(node).outlineStyle);
    expect(outline).toBe('solid');
  });
});

browserTest('paragraphs have the numbers by which entries name them', async ({ open }) => {
  const page = await open(site.article, wide);
  const numbers = page.locator('.prose .par');
  expect(await numbers.count()).toBe(await page.locator('.prose p[id]').count());
  expect(await numbers.nth(1).getAttribute('href')).toBe('#p2');
});

browserTest(
  'a table keeps its alignment and its meaning, and scrolls by keys',
  async ({ open }) => {
    const page = await open(`${looks}articles/long/`, phone);
    const align = (nth: number) =>
      page
        .locator('tbody tr')
        .first()
        .locator('td')
        .nth(nth)
        .evaluate((cell) => getComputedStyle(cell).textAlign);
    expect([await align(1), await align(2)]).toEqual(['-webkit-right', '-webkit-center']);
    expect(await page.locator('table').evaluate((table) => getComputedStyle(table).display)).toBe(
      'table',
    );
    expect(await page.getByRole('region', { name: 'Table' }).getAttribute('tabindex')).toBe('0');
  },
);

browserTest('sub-headings are listed, and the list leads to them', async ({ open }) => {
  const page = await open(`${looks}articles/long/`, wide);
  const contents = page.getByRole('navigation', { name: 'In this article' });
  expect(await contents.getByRole('link').count()).toBe(5);
  await contents.getByRole('link', { name: 'Who will pay' }).click();
  expect(await page.locator('h2:target').innerText()).toBe('Who will pay');
});

browserTest('a pull quotation has the words of the quotation it names', async ({ open }) => {
  const page = await open(`${looks}articles/long/`);
  expect(await page.locator('.pull blockquote').innerText()).toBe(
    '“We shall read it line by line”',
  );
  expect(await page.locator('.pull footer').innerText()).toBe('Edwin Marlow');
});

browserTest('a link to the file of another article leads to its page', async ({ open }) => {
  const page = await open(`${looks}articles/long/`);
  await page.getByRole('link', { name: 'the undated one' }).click();
  expect(page.url()).toMatch(/\/articles\/undated\/#q-not-today$/);
});

browserTest('the mark of French stands off by a space that does not break', async ({ open }) => {
  const page = await open(`${looks}articles/french/`);
  expect(await page.locator('.entry blockquote').first().getAttribute('data-open')).toBe('«\u00a0');
});

function fontStyle(node: Element): string {
  return getComputedStyle(node).fontStyle;
}

/** What the styles write for the link of the first quotation. */
function written(page: Page): Promise<string> {
  return page
    .locator('.prose .quote-link')
    .first()
    .evaluate((link) =>
      getComputedStyle(link, '::after').content.replaceAll(/["\u2060\u00a0]|attr\(|\)/gu, ''),
    );
}
