import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { siteUrl } from '../support/build-site.ts';
import { browserTest, lasting } from './browser-test.ts';
import { isInSight } from './is-in-sight.ts';

const off = { javaScriptEnabled: false };
const article = `${lasting}articles/harbour-strike/`;

describe('the old address of an article', () => {
  browserTest('leads to the new one, with the query and the fragment kept', async ({ open }) => {
    const page = await open(`${lasting}articles/dock-strike/?from=x#q-deal`);
    await page.waitForURL(`${article}?from=x#q-deal`);
    expect(await isInSight(page.locator('#q-settlement'))).toBe(true);
  });

  browserTest('does not stay in the history of the browser', async ({ open }) => {
    const page = await open(lasting);
    await page.goto(`${lasting}articles/dock-strike/#q-open`);
    await page.waitForURL(`${article}#q-open`);
    await page.goBack();
    expect(page.url()).toBe(lasting);
  });

  browserTest(
    'without JavaScript links to the new one, and to what was named',
    async ({ open }) => {
      const page = await open(`${lasting}articles/dock-strike/#q-deal`, off);
      expect(await linksOf(page)).toEqual([article, `${article}#q-deal`]);
      await page.getByRole('link', { name: 'Go to the quotation' }).click();
      expect(await isInSight(page.locator('#q-settlement'))).toBe(true);
    },
  );

  browserTest('without JavaScript and a fragment says nothing of a quotation', async ({ open }) => {
    expect(await linksOf(await open(`${lasting}articles/dock-strike/`, off))).toEqual([article]);
  });
});

browserTest.for(['harbour-strike/agreement', 'dock-strike/deal', 'pilots-strike/settlement'])(
  'the old address %s of a quotation’s page leads to the new one',
  async (path, { open }) => {
    const page = await open(`${lasting}q/${path}/`);
    await page.waitForURL(`${lasting}q/harbour-strike/settlement/`);
  },
);

describe.each([{ view: { width: 360, height: 740 } }, { view: { width: 1280, height: 800 } }])(
  '$view.width pixels wide',
  ({ view: viewport }) => {
    browserTest.for([
      { id: '#q-never-about-money', old: '#q-about-money', marked: 'q.quote' },
      { id: '#d-strike-ends', old: '#d-strike-over', marked: '.event' },
      { id: '#a-lind', old: '#a-maria-lind', marked: '.actor' },
    ])(
      'the target $id looks the same under its old id $old',
      async ({ id, old, marked }, { open }) => {
        const look = async (hash: string) => {
          const page = await open(article + hash, { viewport });
          expect(await isInSight(page.locator(id))).toBe(true);
          return looksOf(page.locator(`${marked}, .quote-link`));
        };
        const now = await look(id);
        const before = await look(old);
        expect(before).toEqual(now);
        expect(now).not.toEqual(
          await looksOf((await open(article)).locator(`${marked}, .quote-link`)),
        );
      },
    );

    browserTest.for([
      { id: 'q-cost', notice: 'The quotation of Pelle Strand was withdrawn on 13' },
      { id: 'q-price', notice: 'The quotation of Pelle Strand was withdrawn on 13' },
      { id: 'd-vote', notice: 'The date “The pilots vote to strike” was withdrawn on 11' },
      { id: 'a-spokesman', notice: 'The entry for Pelle Strand was withdrawn on 13' },
    ])(
      'the link of the withdrawn $id opens at a marked notice that names it',
      async ({ id, notice }, { open }) => {
        const page = await open(`${article}#${id}`, { viewport });
        const target = page.locator(`li:is(#${id}, :has(> #${id}))`);
        expect(await isInSight(target)).toBe(true);
        expect(await target.innerText()).toContain(`${notice} October 2020.`);
        const plain = (await open(article, { viewport })).locator(`li:is(#${id}, :has(> #${id}))`);
        expect(await looksOf(target)).not.toEqual(await looksOf(plain));
      },
    );

    browserTest.for(['q-choice', 'd-rise', 'a-dahl', 'p2', 'q-double'])(
      'the link #%s of a retracted article opens at its notice',
      async (id, { open }) => {
        const page = await open(`${lasting}articles/ferry-fares/#${id}`, { viewport });
        expect(await isInSight(page.getByRole('heading', { level: 2 }))).toBe(true);
      },
    );
  },
);

browserTest(
  'the note beside a corrected quotation leads to its earlier words',
  async ({ open }) => {
    const page = await open(article);
    await page.getByRole('link', { name: /^Corrected 12 October 2020/ }).click();
    const revisions = page.locator('#r-settlement');
    expect(await isInSight(revisions)).toBe(true);
    await revisions.locator('summary').first().click();
    expect(await revisions.locator('blockquote').first().innerText()).toContain('five nights');
  },
);

describe('the page of a quotation', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const path = 'q/harbour-strike/settlement/';

  browserTest('copies its own lasting address, and that in the article', async ({ open }) => {
    const page = await open(lasting + path, { permissions });
    const copy = page.getByRole('button', { name: /^Copy link to/ });
    const copied: string[] = [];
    for (const button of await copy.all()) {
      await button.click();
      copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    }
    expect(copied).toEqual([
      `${siteUrl}/some/path/articles/harbour-strike/#q-settlement`,
      `${siteUrl}/some/path/${path}`,
    ]);
  });

  browserTest('leads to the words in the article', async ({ open }) => {
    const page = await open(lasting + path);
    await page.getByRole('link', { name: 'Read in context' }).click();
    expect(await isInSight(page.locator('q.quote:target'))).toBe(true);
  });

  browserTest('shares where the browser can, and hides the button elsewhere', async ({ open }) => {
    const share = (page: Page) => page.getByRole('button', { name: 'Share' });
    const without = (page: Page) =>
      page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    expect(await share(await open(lasting + path, { before: without })).count()).toBe(0);
    const within = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => void (document.title = data.url ?? ''),
        });
      });
    const page = await open(lasting + path, { before: within });
    await share(page).click();
    expect(await page.title()).toBe(`${siteUrl}/some/path/${path}`);
  });

  browserTest('without JavaScript shows no button, and can be sent by e-mail', async ({ open }) => {
    const page = await open(lasting + path, off);
    expect(await page.locator('button:visible').count()).toBe(0);
    const mail = await page.getByRole('link', { name: 'E-mail' }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain(`${siteUrl}/some/path/${path}`);
  });

  browserTest(
    'on paper has its address, and nothing that only a screen can use',
    async ({ open }) => {
      const page = await open(lasting + path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main').innerText()).toContain(`${siteUrl}/some/path/${path}`);
      expect(await page.locator('button:visible').count()).toBe(0);
    },
  );
});

function linksOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('main a:visible')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
}

function looksOf(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { backgroundColor, boxShadow, textDecoration, opacity } = getComputedStyle(element);
      return [backgroundColor, boxShadow, textDecoration, opacity].join(' ');
    }),
  );
}
