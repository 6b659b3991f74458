import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdraw } from '../../src/editing/withdraw.ts';
import { buildSite } from '../support/build-site.ts';
import { demoContent } from '../support/demo-content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SLUG = 'us-japan-leaders-meeting';
const SAID = /Speaking afterwards, Trump commented: “.*so do we”\./u;
const HOW = { reason: 'It was not so.', today: '2026-12-01' };

const { path, remove } = await temporaryFolder();
afterAll(remove);
const content = join(path, 'content');
const site = join(path, 'site');

/** The demonstration, of which a quotation, its speaker, a date and an actor are withdrawn. */
beforeAll(async () => {
  cpSync(demoContent, content, { recursive: true });
  change(`articles/${SLUG}.md`, (text) => text.replace(SAID, ''));
  const ids = ['trump-great-conversation', 'trump-comments', 'telephone-call', 'suga', 'trump'];
  for (const id of ids) withdraw(content, id, HOW);
  await build();
});

test.each([
  'The quotation of Donald Trump was withdrawn on 1 December 2026.',
  'The entry for Donald Trump was withdrawn on 1 December 2026.',
  'The entry for Yoshihide Suga was withdrawn on 1 December 2026.',
  'The date “Suga and Trump speak by telephone” was withdrawn on 1 December 2026.',
  'The date “Trump comments on the conversation” was withdrawn on 1 December 2026.',
])('the page of the article says: %s', (notice) => {
  expect(textOf(`articles/${SLUG}/index.html`)).toContain(`${notice} It was not so.`);
});

test('the page of the quotation names its speaker in text, description and card, and has no word of it', () => {
  const notice = 'The quotation of Donald Trump was withdrawn on 1 December 2026';
  const file = `q/${SLUG}/trump-great-conversation/index.html`;
  const html = readFileSync(join(site, file), 'utf8');
  expect(textOf(file)).toContain(`${notice} It was not so.`);
  expect(html).toContain(`<meta name="description" content="${notice}. It was not so."`);
  expect(html).toContain(`<meta property="og:image:alt" content="${notice}"`);
  expect(html).not.toContain('great conversation');
});

test('what the ledger says otherwise from then on, the next build says', async () => {
  const before = 'Suga and Trump speak by telephone';
  change('permalinks.json', (text) => text.replaceAll(before, 'They speak'));
  await build();
  const text = textOf(`articles/${SLUG}/index.html`);
  expect(text).toContain('The date “They speak” was withdrawn on');
  expect(text).not.toContain(before);
});

function change(name: string, edit: (text: string) => string): void {
  const file = join(content, name);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

async function build(): Promise<void> {
  const { status, output } = await buildSite({ out: site, content });
  expect(status, output).toBe(0);
}

/** What is read on a page. */
function textOf(file: string): string {
  const html = readFileSync(join(site, file), 'utf8').replaceAll(/<(style|script).*?<\/\1>/gsu, '');
  return html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}
