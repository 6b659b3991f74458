import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startDevServer } from '../support/start-dev-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { browserTest } from './browser-test.ts';
import { bringAxe, violationsOf } from './violations-of.ts';

const TEXT = `---
title: The line opens
description: On rails.
published: 2026-03-02
actors:
  - id: lind # the minister
    name: Maria Lind
    kind: person
    aliases: [Lind]
quotes:
  - id: lind-plans
    speaker: lind
    text: We have plans
---

“We have plans”, Maria Lind said on 1 March.

“It is *a great* day for the region”, she added. Anton Berg, a driver, was there.

${Array.from({ length: 60 }, (_, index) => `Paragraph number ${index} is here to be scrolled past.`).join('\n\n')}
`;

const LISTED = TEXT.replace('“It is *a great* day for the region”, she added. ', '');

interface Fixtures {
  content: string;
  editor: string;
  home: string;
}

const panelTest = browserTest.extend<Fixtures>({
  content: [
    async ({}, use) => {
      const { path, remove } = await temporaryFolder();
      await cp('tests/fixtures/demo/site.yaml', join(path, 'site.yaml'));
      await cp('tests/fixtures/demo/articles', join(path, 'articles'), { recursive: true });
      await writeFile(join(path, 'articles', 'line.md'), TEXT);
      await use(path);
      await remove();
    },
    { scope: 'file' },
  ],
  /** The file into which the author’s editor writes what it is to open. */
  editor: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-editor-'));
      await writeFile(join(folder, 'edit'), `#!/bin/sh\necho "$@" > "${folder}/opened"\n`);
      await chmod(join(folder, 'edit'), 0o755);
      process.env['LAUNCH_EDITOR'] = join(folder, 'edit');
      await use(join(folder, 'opened'));
      delete process.env['LAUNCH_EDITOR'];
      await rm(folder, { recursive: true });
    },
    { scope: 'file' },
  ],
  home: [
    async ({ content, editor: _ }, use) => {
      const { url, stop } = await startDevServer({ content });
      await use(url);
      await stop();
    },
    { scope: 'file' },
  ],
});

const fileOf = (content: string) => join(content, 'articles', 'line.md');

/** Opens the article with a text of its own. */
async function write(page: Page, content: string, home: string, text: string): Promise<void> {
  await writeFile(fileOf(content), text);
  const shown = async () => {
    await page.goto(`${home}articles/line/`);
    const state = await page.request.get(`${home}articles/line/`);
    return (await state.text()).includes('the region') === text.includes('the region');
  };
  await expect.poll(shown, { timeout: 15_000, interval: 500 }).toBe(true);
  // Once everything is read, a second after, it may be loaded once more.
  await page.waitForTimeout(1500);
  await page.locator('verbatim-panel .toggle').waitFor();
}

/** Selects words of the article, as by dragging over them. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.prose') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
      return;
    }
    throw new Error(`The page has no “${wanted}”.`);
  }, words);
}

panelTest(
  'what is quoted and not listed is underlined, and put into the file with one click',
  async ({ open, content, home }) => {
    const page = await open(home);
    await write(page, content, home, TEXT);
    const add = page.getByRole('button', {
      name: 'add “It is a great day for the region” to the quotations',
    });
    await add.waitFor();
    expect(
      await page.evaluate(() => [...(CSS.highlights.get('verbatim-unlisted') ?? [])].map(String)),
    ).toEqual(['It is a great day for the region']);
    await add.click();
    const form = page.locator('verbatim-panel .entry');
    await form.locator('pre').waitFor();
    expect(await form.locator('pre').textContent()).toBe(
      'quotes:\n  - id: lind-great-day-region\n    speaker: lind\n    text: It is a great day for the region\n',
    );
    expect(await form.getByText('Look at it again: the text says “she”.').count()).toBe(1);
    await page.getByRole('button', { name: 'Put into the file' }).click();
    const written = () => readFile(fileOf(content), 'utf8');
    await expect
      .poll(written, { timeout: 15_000 })
      .toBe(
        TEXT.replace(
          'text: We have plans\n',
          'text: We have plans\n  - id: lind-great-day-region\n    speaker: lind\n    text: It is a great day for the region\n',
        ),
      );
    await page.locator('#q-lind-great-day-region').first().waitFor();
  },
);

panelTest('words that are selected become a date or an actor', async ({ open, content, home }) => {
  const page = await open(home);
  await write(page, content, home, LISTED);
  const pre = page.locator('verbatim-panel pre');
  await select(page, '1 March');
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await pre.waitFor();
  expect(await pre.textContent()).toContain('date: 2026-03-01');
  expect(await pre.textContent()).toContain('text: on 1 March');

  await select(page, 'Anton Berg');
  await page.getByRole('button', { name: 'Actor', exact: true }).click();
  await expect.poll(() => pre.textContent()).toContain('name: Anton Berg');
  await page.getByRole('button', { name: 'Put into the file' }).click();
  await expect
    .poll(() => readFile(fileOf(content), 'utf8'))
    .toMatch(
      / {2}- id: lind # the minister\n[^]* {2}- id: berg\n {4}name: Anton Berg\n {4}kind: person\n/u,
    );
  await page.locator('#a-berg').waitFor();
});

panelTest(
  'what cannot be listed is said, and nothing is written',
  async ({ open, content, home }) => {
    const page = await open(home);
    await write(page, content, home, LISTED);
    const said = page.locator('verbatim-panel [role="status"]');
    await select(page, 'We have plans');
    await page.getByRole('button', { name: 'Quotation', exact: true }).click();
    await said.getByText('Words of it are listed already: lind-plans.').waitFor();
    await select(page, 'Maria Lind');
    await page.getByRole('button', { name: 'Actor', exact: true }).click();
    await said.getByText('Maria Lind is listed already: lind.').waitFor();
    await select(page, 'a driver');
    await page.getByRole('button', { name: 'Date', exact: true }).click();
    await said.getByText('These words state no date that can be read').waitFor();
    expect(await readFile(fileOf(content), 'utf8')).toBe(LISTED);
  },
);

panelTest(
  'words in no marks are a paraphrase, and what was listed as nobody’s moves to the quotations',
  async ({ open, content, home }) => {
    const page = await open(home);
    const text = LISTED.replace('\n---\n\n', '\nnotQuotes:\n  - longest line\n---\n\n').replace(
      'Anton Berg',
      'Maria Lind praised the “longest line”. Anton Berg',
    );
    await write(page, content, home, text);
    const entry = page.locator('verbatim-panel .entry pre');
    await select(page, 'was there');
    await page.getByRole('button', { name: 'Quotation' }).click();
    await expect.poll(() => entry.textContent()).toContain('form: indirect');
    await select(page, 'longest line');
    await page.getByRole('button', { name: 'Quotation' }).click();
    await expect.poll(() => entry.textContent()).toContain('text: longest line');
    expect(await entry.textContent()).not.toContain('form:');
    await page.getByRole('button', { name: 'Put into the file' }).click();
    const written = () => readFile(fileOf(content), 'utf8');
    await expect.poll(written, { timeout: 15_000 }).not.toContain('notQuotes');
    expect(await written()).toContain('speaker: lind\n    text: longest line\n');
  },
);

panelTest('a date is not listed twice, nor without a year', async ({ open, content, home }) => {
  const page = await open(home);
  const dates = 'dates:\n  - { id: first, date: 2026-03-01, title: Plans, text: on 1 March }\n';
  await write(page, content, home, LISTED.replace('quotes:\n', `${dates}quotes:\n`));
  await page.locator('#d-first').first().waitFor({ state: 'attached' });
  const said = page.locator('verbatim-panel [role="status"]');
  await select(page, 'on 1 March');
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await said.getByText('Words of it are listed already: first.').waitFor();
  await write(page, content, home, LISTED.replace('published: 2026-03-02\n', ''));
  await select(page, '1 March');
  await page.getByRole('button', { name: 'Date', exact: true }).click();
  await said.getByText('Nothing tells the year of this date').waitFor();
});

panelTest(
  'other words take the place of those that were selected, and of the entry for them',
  async ({ open, content, home }) => {
    const page = await open(home);
    await write(page, content, home, LISTED);
    const pre = page.locator('verbatim-panel pre');
    const actor = page.getByRole('button', { name: 'Actor', exact: true });
    await select(page, 'Anton Berg');
    await actor.click();
    await pre.waitFor();
    await select(page, 'a driver');
    await page.locator('verbatim-panel .words').getByText('“a driver”').waitFor();
    expect(await pre.count()).toBe(0);
    await actor.click();
    await pre.waitFor();
    // No words of the text: a headline is not where a quotation is found.
    await page.locator('h1').first().click({ clickCount: 3 });
    await actor.waitFor({ state: 'hidden' });
    expect(await pre.count()).toBe(0);
  },
);

panelTest('on a page from right to left it reads as it is', async ({ open, content, home }) => {
  const page = await open(home);
  await write(page, content, home, LISTED.replace('published:', 'lang: ar\npublished:'));
  await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  await select(page, 'Anton Berg');
  await page.getByRole('button', { name: 'Actor', exact: true }).click();
  const pre = page.locator('verbatim-panel pre');
  await pre.waitFor();
  expect(await pre.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
});

panelTest(
  'problems stand in the panel, and each opens its file at its line in the editor',
  async ({ browser, content, home, editor }) => {
    const page = await browser.newPage();
    await write(page, content, home, TEXT);
    const toggle = page.locator('verbatim-panel .toggle');
    await expect.poll(() => toggle.textContent(), { timeout: 15_000 }).toMatch(/^1 error, /u);
    await toggle.click();
    await page.getByRole('button', { name: /line\.md:18:2$/u }).click();
    await expect
      .poll(() => readFile(editor, 'utf8').catch(() => ''), { timeout: 15_000 })
      .toBe(`${fileOf(content)} 18 2\n`);

    // Where they take the place of the page, they stand there, too.
    await writeFile(fileOf(content), TEXT.replace('title:', 'titel:'));
    await page.getByText('The content has problems').waitFor();
    await toggle.click();
    await page
      .getByRole('button', { name: /line\.md:2:1$/u })
      .first()
      .waitFor();
    await page.close();
  },
);

panelTest(
  'a save keeps the place, also where it brings problems in between',
  async ({ browser, content, home }) => {
    const page = await browser.newPage();
    await write(page, content, home, LISTED);
    const seen = page.getByText('Paragraph number 40 is here');
    await seen.evaluate((node) => node.scrollIntoView({ block: 'start' }));
    const placeOf = () => seen.evaluate((node) => Math.round(node.getBoundingClientRect().top));
    const before = await placeOf();
    await writeFile(
      fileOf(content),
      LISTED.replace(
        'Paragraph number 3 ',
        'Much more stands here.\n\n'.repeat(20) + 'Paragraph number 3 ',
      ),
    );
    await page.getByText('Much more stands here.').first().waitFor({ state: 'attached' });
    await expect.poll(placeOf).toBe(before);

    await writeFile(fileOf(content), LISTED.replace('title:', 'titel:'));
    await page.getByText('The content has problems').waitFor();
    await writeFile(fileOf(content), LISTED.replace('The line opens', 'The line is open'));
    await page.getByRole('heading', { level: 1, name: 'The line is open' }).waitFor();
    await expect.poll(placeOf).toBe(before);
    await page.close();
  },
);

panelTest('the panel is worked with the keyboard alone', async ({ open, content, home }) => {
  const page = await open(home);
  await write(page, content, home, LISTED);
  await select(page, 'Anton Berg');
  await page.getByRole('button', { name: 'Quotation', exact: true }).waitFor();
  await page.keyboard.press('Alt+Shift+KeyV');
  const focused = () =>
    page.evaluate(
      () => document.querySelector('verbatim-panel')?.shadowRoot?.activeElement?.textContent,
    );
  expect(await focused()).toBe('Quotation');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Actor');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Put into the file');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+KeyV');
  expect(await focused()).toMatch(/error|No problems/u);
});

panelTest(
  'the panel has no fault that axe finds, in the light and in the dark',
  async ({ browser, content, home }) => {
    const page = await browser.newPage();
    await bringAxe(page);
    await write(page, content, home, TEXT);
    await page.locator('verbatim-panel .toggle').click();
    await page.getByRole('button', { name: /^add / }).click();
    await page.locator('verbatim-panel pre').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  },
);

panelTest(
  'no other site can read what the panel is told, or change a file',
  async ({ content, home, browser }) => {
    const page = await browser.newPage();
    await write(page, content, home, TEXT);
    const own = {
      'sec-fetch-site': 'same-origin',
      origin: home.slice(0, -1),
      'content-type': 'application/json',
    };
    const state = await (
      await fetch(`${home}__verbatim/state?page=/articles/line/`, { headers: own })
    ).json();
    const wanted = { page: '/articles/line/', kind: 'actor', words: 'Anton Berg', before: '' };
    const ask = async (
      headers: Record<string, string>,
      body: unknown = wanted,
      path = 'add',
      method = 'POST',
    ) => {
      const sent = method === 'GET' ? {} : { body: JSON.stringify(body) };
      const answer = await fetch(`${home}__verbatim/${path}`, { method, headers, ...sent });
      return answer.ok && 'why' in (await answer.json()) ? 'refused' : answer.status;
    };
    const right = { ...own, 'x-verbatim-token': state.token };
    expect(await ask(right, wanted, 'suggest')).toBe(200);
    expect(await ask(own)).toBe(403);
    expect(await ask({ ...right, 'x-verbatim-token': 'x'.repeat(43) })).toBe(403);
    expect(await ask({ ...right, origin: 'https://evil.example' })).toBe(403);
    expect(await ask({ ...right, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask({ ...right, 'content-type': 'text/plain' })).toBe(403);
    expect(await ask(right, wanted, 'add', 'GET')).toBe(403);
    expect(await ask({ ...own, 'sec-fetch-site': 'cross-site' }, {}, 'state?page=/', 'GET')).toBe(
      403,
    );
    expect(await ask({}, {}, 'state?page=/', 'GET')).toBe(403);
    for (const path of [
      '/articles/../../../etc/passwd/',
      '/articles/%2e%2e%2fsite/',
      '/method/',
      '//evil.example/',
      '',
    ])
      expect(await ask(right, { ...wanted, page: path }), path).toBe('refused');
    for (const body of [
      null,
      [],
      { ...wanted, file: '/etc/passwd' },
      { ...wanted, kind: 'source' },
      { ...wanted, words: 'x'.repeat(200_000) },
    ])
      expect(await ask(right, body)).toBe('refused');
    const editor = await fetch(`${home}__open-in-editor?file=package.json`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(editor.status).toBe(403);
    expect(await readFile(fileOf(content), 'utf8')).toBe(TEXT);
    await page.close();
  },
);

panelTest('a site under a path has the panel as well', async ({ browser, content }) => {
  await writeFile(fileOf(content), LISTED);
  const { url, stop } = await startDevServer({ content, base: '/news' });
  const page = await browser.newPage();
  await page.goto(`${url}news/articles/line/`);
  await page.locator('verbatim-panel .toggle').waitFor();
  await expect.poll(() => page.locator('verbatim-panel .toggle').textContent()).toMatch(/warning/u);
  await select(page, 'Anton Berg');
  await page.getByRole('button', { name: 'Actor', exact: true }).click();
  await page.locator('verbatim-panel pre').getByText('name: Anton Berg').waitFor();
  await page.close();
  await stop();
});
