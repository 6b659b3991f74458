import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/launch-browser.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Runs before the page is asked for. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What to wait for; the whole page, if not said. */
  readonly until?: 'commit' | 'load';
}

export type Open = (address: string, options?: OpenOptions) => Promise<Page>;

interface Fixtures {
  browser: Browser;
  /** Opens an address in a fresh context; a script error on any page fails the test. */
  open: Open;
  /** One page a file, of each kind of screen. */
  screens: Map<string, Page>;
  /** Opens an address on the page that the file has opened with these options before: for tests that only look. */
  show: (address: string, options: OpenOptions) => Promise<Page>;
}

export const browserTest = test.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await launchBrowser(inject('browser'));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ browser }, use) => {
    const errors: string[] = [];
    const pages: Page[] = [];
    await use(async (address, { before, until = 'load', ...options } = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(15_000);
      pages.push(page);
      keepErrors(page, errors);
      await before?.(page);
      await page.goto(address, { waitUntil: until });
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(errors).toEqual([]);
  },
  screens: [
    async ({ browser: _ }, use) => {
      const screens = new Map<string, Page>();
      await use(screens);
      await Promise.all([...screens.values()].map((page) => page.context().close()));
    },
    { scope: 'file' },
  ],
  show: async ({ browser, screens }, use) => {
    const errors: string[] = [];
    const lookedAt = new Set<Page>();
    await use(async (address, { before, until = 'load', ...options }) => {
      const kind = JSON.stringify(options);
      const known = screens.get(kind);
      const page = known ?? (await (await browser.newContext(options)).newPage());
      if (!known) await before?.(page);
      screens.set(kind, page);
      if (!lookedAt.has(page)) keepErrors(page, errors);
      lookedAt.add(page);
      // Else an address that differs in its fragment alone would load nothing.
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: until });
      return page;
    });
    for (const page of lookedAt) page.removeAllListeners('pageerror').removeAllListeners('console');
    expect(errors).toEqual([]);
  },
});

function keepErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => void errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}

export const sites = inject('sites').map(({ base, url }) => ({
  base,
  home: url,
  article: `${url}articles/us-japan-leaders-meeting/`,
}));

/** Address of the site in which things were renamed, moved, withdrawn and corrected. */
export const lasting = inject('lasting').url;

/** Address of the site whose articles have and lack everything. */
export const looks = inject('looks').url;

/** Address of the site whose quotations are checked against documents. */
export const dossier = inject('dossier').url;

export const site = sites[0] ?? { base: '', home: '', article: '' };

/** One that differs from the other in width and in colours. */
export const views = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
