import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/article/read-content.ts';
import { buildSite } from '../support/build-site.ts';
import { serve, type Served } from '../support/serve.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';
import { inertArticle, inertSite, refused } from './hostile-content.ts';

let folder: TemporaryFolder;
let served: Served | undefined;

beforeAll(async () => {
  folder = await temporaryFolder();
  const content = join(folder.path, 'content');
  const out = join(folder.path, 'site');
  await writeContent(content, { hostile: inertArticle });
  const { status, output } = await buildSite({ out, content });
  expect(status, output).toBe(0);
  served = await serve(out);
});

afterAll(async () => {
  await served?.stop();
  await folder.remove();
});

describe.each(['', 'articles/hostile/', '404.html'])('hostile words on the page %j', (path) => {
  browserTest('run nothing and ask for nothing, whatever one clicks', async ({ open }) => {
    const asked: string[] = [];
    const page = await open(served.url + path, { before: (page) => record(page, asked) });
    await operateEverything(page);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(asked.filter((address) => !address.startsWith(served.url))).toEqual([]);
  });

  browserTest('become no element and no attribute', async ({ open }) => {
    const page = await open(served.url + path);
    expect(await page.evaluate(findActiveMarkup)).toEqual([]);
  });
});

browserTest('hostile words are shown as the words that they are', async ({ open }) => {
  const page = await open(`${served.url}articles/hostile/`);
  expect(await page.locator('h1').innerText()).toContain('<script>window.pwned=true</script>');
  expect(await page.locator('q.quote').first().innerText()).toContain('<svg/onload=');
});

test('hostile bodies and fields are refused, each with its problem', async () => {
  const content = join(folder.path, 'refused');
  const names = Object.keys(refused).map((name) => name.replaceAll(' ', '-'));
  await writeContent(
    content,
    Object.fromEntries(Object.values(refused).map((text, index) => [names[index], text])),
  );
  const { problems } = readContent(content, '/');
  const errors = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  expect(names.filter((name) => !errors.some((file) => file.endsWith(`/${name}.md`)))).toEqual([]);
});

async function writeContent(content: string, articles: Record<string, string>): Promise<void> {
  await mkdir(join(content, 'articles'), { recursive: true });
  await writeFile(join(content, 'site.yaml'), inertSite);
  for (const [name, text] of Object.entries(articles)) {
    await writeFile(join(content, 'articles', `${name}.md`), text);
  }
}

async function record(page: Page, asked: string[]): Promise<void> {
  page.on('dialog', (dialog) => void asked.push(dialog.message()));
  await page.route('**', async (route) => {
    asked.push(route.request().url());
    if (route.request().url().startsWith(served.url)) await route.continue();
    else await route.abort();
  });
}

async function operateEverything(page: Page): Promise<void> {
  for (const button of await page.locator('button:visible').all()) await button.click();
  for (const link of await page.locator('a[href^="#"]:visible').all()) await link.focus();
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
