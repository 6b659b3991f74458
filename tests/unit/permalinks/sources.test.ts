import { hash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { forgetAddresses } from '../../../src/editing/forget-addresses.ts';
import { updateLedger } from '../../../src/permalinks/update-ledger.ts';
import { publishedWorkspace, type Workspace } from './workspace.ts';

const [FIRST, SECOND, THIRD] = ['The first text.', 'The second text.', 'The third text.'];

/** Puts a document there; `was`, newest first, are those whose place it takes, each a day before. */
function pin(site: Workspace, text: string, was: readonly string[] = []): void {
  const list = was.map(
    (each, at) => `  - { date: 2026-02-1${9 - at}, note: N, was: ${hash('sha256', each)} }\n`,
  );
  mkdirSync(join(site.folder, 'sources'), { recursive: true });
  const facts = `title: Briefing\nretrieved: 2026-01-01\n${list.length > 0 ? `replaced:\n${list.join('')}` : ''}`;
  writeFileSync(join(site.folder, 'sources/briefing.yaml'), facts);
  writeFileSync(join(site.folder, 'sources/briefing.txt'), text);
}

function released(): Workspace {
  const site = publishedWorkspace();
  pin(site, FIRST);
  site.release();
  return site;
}

const errors = (site: Workspace) => site.problems().filter((each) => each.startsWith('error'));
const recorded = (site: Workspace) =>
  /"sources\/briefing": (\{.*\})/u.exec(site.read('permalinks.json'))?.[1] ?? '';
const factsOf = (site: Workspace) =>
  [...recorded(site).matchAll(/"sha256":"(\w+)"/gu)].map(([, sha256]) => sha256);
const sums = (...texts: readonly string[]) => texts.map((text) => hash('sha256', text));

const CHANGED = ['error source-changed briefing.txt:1:1'];
const LOST = ['error source-lost permalinks.json:11:1'];

test('a release records a document with the checksum of its bytes', () => {
  expect(recorded(released())).toBe(
    `{"published":"2026-02-02","label":"Briefing","facts":[{"since":"2026-02-02","sha256":"${hash('sha256', FIRST)}"}]}`,
  );
});

test.each([
  ['changed', (site: Workspace) => pin(site, SECOND)],
  ['shrunk', (site: Workspace) => pin(site, FIRST.slice(0, -1))],
  ['replaced where readers are told of another', (site: Workspace) => pin(site, SECOND, [THIRD])],
])('one that is %s is refused', (_, change) => {
  const site = released();
  change(site);
  expect(errors(site)).toEqual(CHANGED);
  site.record();
  expect(factsOf(site)).toEqual(sums(FIRST));
  expect(errors(site)).toEqual(CHANGED);
});

test.each(['sources', 'sources/briefing.txt', 'sources/briefing.yaml'])(
  'one of which %s is gone is refused',
  (gone) => {
    const site = released();
    rmSync(join(site.folder, gone), { recursive: true });
    expect(errors(site)).toEqual(expect.arrayContaining(LOST));
  },
);

test('one that readers are told of takes its place, and is held to it after the next release', () => {
  const site = released();
  pin(site, SECOND, [FIRST]);
  expect(errors(site)).toEqual([]);
  site.release();
  expect(factsOf(site)).toEqual(sums(FIRST, SECOND));
  expect(errors(site)).toEqual([]);
  pin(site, FIRST, [FIRST]);
  expect(errors(site)).toEqual(CHANGED);
});

test('of two replacements between two releases, only what was released is recorded', () => {
  const site = released();
  pin(site, SECOND, [FIRST]);
  site.record();
  pin(site, THIRD, [SECOND, FIRST]);
  expect(errors(site)).toEqual([]);
  site.release();
  expect(factsOf(site)).toEqual(sums(FIRST, THIRD));
  expect(errors(site)).toEqual([]);
});

test('before it is released, a document may change as it likes', () => {
  const site = publishedWorkspace();
  pin(site, FIRST);
  site.record();
  pin(site, SECOND);
  expect(errors(site)).toEqual([]);
  site.release();
  expect(factsOf(site)).toEqual(sums(SECOND));
});

test('one that was recorded, but never released, can be forgotten once it is gone', () => {
  const site = publishedWorkspace();
  pin(site, FIRST);
  site.record();
  rmSync(join(site.folder, 'sources'), { recursive: true });
  const content = readContent(site.folder, {
    base: '/',
    against: process.env['PERMALINKS_AGAINST'],
  });
  const { ledger, addresses } = forgetAddresses(['sources/briefing'], content, '2026-03-03');
  expect(addresses).toEqual(['sources/briefing']);
  updateLedger(content.ids, ledger, '2026-03-03');
  expect(errors(site)).toEqual([]);
});

test('a plain page that was released and is gone is refused; its words may change', () => {
  const site = publishedWorkspace();
  mkdirSync(join(site.folder, 'pages'));
  site.write('pages/about.md', '---\ntitle: About\ndescription: D\n---\n\nText.\n');
  site.release();
  site.edit('pages/about.md', ['Text.', 'Another text.']);
  expect(errors(site)).toEqual([]);
  site.remove('pages/about.md');
  expect(errors(site)).toEqual(['error page-lost permalinks.json:5:1']);
});
