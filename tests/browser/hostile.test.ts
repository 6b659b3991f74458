import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildSite } from '../support/build-site.ts';
import { serve } from '../support/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';
import { inertArticle, inertSite, refused } from './hostile-content.ts';

// Without the policy of the page, so that it is the words themselves that are harmless.
const bare = { bypassCSP: true };

const hostileTest = browserTest.extend<{ home: string }>({
  /** Address of a site that is built of hostile words. */
  home: [
    async ({}, use) => {
      const { path, remove } = await temporaryFolder();
      const content = join(path, 'content');
      const out = join(path, 'site');
      await writeContent(content, { hostile: inertArticle });
      const { status, output } = await buildSite({ out, content });
      expect(status, output).toBe(0);
      const { url, stop } = await serve(out);
      await use(url);
      await stop();
      await remove();
    },
    { scope: 'file' },
  ],
});

describe.each(['', 'articles/hostile/', 'q/hostile/q/', '404.html'])(
  'hostile words on the page %j',
  (path) => {
    hostileTest('run nothing and ask for nothing, whatever one does', async ({ open, home }) => {
      const asked: string[] = [];
      const before = (page: Page) => record(page, home, asked);
      const page = await open(home + path, { ...bare, before });
      await operateEverything(page);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      expect(asked).toEqual([]);
    });

    hostileTest('become no element and no attribute', async ({ open, home }) => {
      expect(await (await open(home + path)).evaluate(findActiveMarkup)).toEqual([]);
    });
  },
);

hostileTest('hostile words are shown as the words that they are', async ({ open, home }) => {
  const page = await open(`${home}articles/hostile/`);
  expect(await page.locator('h1').innerText()).toContain('<script>window.pwned=true</script>');
  expect(await page.locator('q.quote').first().innerText()).toContain('<svg/onload=');
});

test('hostile bodies and fields are refused, each with its problem', async () => {
  const { path, remove } = await temporaryFolder();
  await writeContent(path, refused);
  const { problems } = readContent(path, { base: '/' });
  await remove();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const isRefused = (name: string) => errors.some(({ file }) => file.endsWith(`/${name}.md`));
  expect(Object.keys(refused).filter((name) => !isRefused(name))).toEqual([]);
});

async function writeContent(
  folder: string,
  articles: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  await writeFile(join(folder, 'site.yaml'), inertSite);
  for (const [name, text] of Object.entries(articles)) {
    await writeFile(join(folder, 'articles', `${name}.md`), text);
  }
}

/** Keeps account of dialogs and of requests that leave the site. */
async function record(page: Page, home: string, asked: string[]): Promise<void> {
  page.on('dialog', (dialog) => void asked.push(dialog.message()));
  await page.route('**', async (route) => {
    const address = route.request().url();
    if (address.startsWith(home)) return route.continue();
    asked.push(address);
    return route.abort();
  });
}

async function operateEverything(page: Page): Promise<void> {
  for (const button of await page.locator('button:visible').all()) await button.click();
  for (const link of await page.locator('a[href*="#"]:visible').all()) await link.focus();
}

/** Runs in the page: what hostile words would have become, had they become markup. */
function findActiveMarkup(): readonly string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const isForeign = element.matches('iframe, object, embed, base, svg, img, textarea, template');
    const names = element.getAttributeNames();
    const isWired = names.some((name) => /^on|^srcdoc$|^style$|^autofocus$/.test(name));
    const isScripted = /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? '');
    return isForeign || isWired || isScripted ? element.outerHTML : [];
  });
}
