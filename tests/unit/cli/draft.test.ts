import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runVerbatim } from '../../support/run-verbatim.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder = '';
let remove = async () => {};
beforeEach(async () => {
  ({ path: folder, remove } = await temporaryFolder());
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  writeFileSync(
    join(folder, 'content/site.yaml'),
    'title: T\ntagline: Words.\nlang: en\npublisher: { name: P }\n',
  );
});
afterEach(() => remove());

const give = (...args: readonly string[]) =>
  runVerbatim(['draft', ...args], { CONTENT_DIR: join(folder, 'content') });

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const TEXT = '“We go on,” Ann Orr said on 8 October.\n';

it('puts the draft into the articles, under the name of the text, where it checks', async () => {
  const { status, stdout } = await give(write('River Talks.txt', TEXT), '--published', '2020-10');
  expect(stdout).toContain('articles/river-talks.md: 1 quotation, 1 actor, 1 date');
  expect(status).toBe(0);
  const check = await runVerbatim(['check'], { CONTENT_DIR: join(folder, 'content') });
  expect(check.status).toBe(0);
});

it('replaces nothing that is there, unless it is told to', async () => {
  const file = write('talks.txt', TEXT);
  const out = write('mine.md', 'mine');
  const refused = await give(file, '--out', out);
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(
      /there is a file .*mine\.md already; --out names another, --force replaces it/u,
    ),
  });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  expect((await give(file, '--out', out, '--force')).status).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('speaker: orr');
});

it('says in one line each what it cannot read, drafts the rest, and leaves nothing half-written', async () => {
  const files = [
    write('a.txt', Uint8Array.of(80, 0, 3)),
    write('b.txt', ''),
    write('c.txt', TEXT),
    write('d.pdf', '%PDF-'),
    join(folder, 'none.txt'),
    write('e.txt', new Uint8Array(6_000_000)),
  ];
  const { status, stderr } = await give(...files);
  expect(status).toBe(1);
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.slice(line.lastIndexOf('/') + 1)),
  ).toEqual([
    expect.stringMatching(/^a\.txt: there is something other than text in it/u),
    'b.txt: there are no words in it.',
    'd.pdf: it is neither .txt nor .md nor .html.',
    'none.txt: there is no such file.',
    'e.txt: it has 6 MB; at most 5 MB are read.',
  ]);
  expect(readdirSync(join(folder, 'content/articles'))).toEqual(['c.md']);
});

it('refuses a date that is none, a language that is none, and one place for two texts', async () => {
  const file = write('a.txt', TEXT);
  expect((await give(file, '--published', 'May')).stderr).toContain('another form of EDTF');
  expect((await give(file, '--lang', 'x y')).stderr).toContain('no tag of a language');
  expect((await give(file, file, '--out', 'x.md')).stderr).toContain('--out is for one text');
  expect(existsSync(join(folder, 'content/articles/a.md'))).toBe(false);
});

it('tells which dates, marks and languages it could not make out, and what to do', async () => {
  const { stdout } = await give(write('talks.txt', `${TEXT}\nShe went. “They stay, he said.\n`));
  expect(stdout).toContain('1 date without a year is not listed: --published');
  expect(stdout).toContain('1 quotation mark has no partner; what belongs to it is not listed');
  const swahili = write('habari.txt', 'Waziri alisema “tutafanya kazi” mjini Dodoma.\n');
  expect((await give(swahili)).stdout).toContain('en was taken, that of the site');
  const named = await give(swahili, '--lang', 'sw', '--force');
  expect(named.stdout).toContain('how sw says so is not known here');
});

it.each([
  ['something below a file', 'mine.md/x.md', 'a file stands where its folder would have to be'],
  ['a link that leads nowhere', 'link.md', 'a link that leads nowhere is in its place'],
])('writes nothing in the place of %s', async (_, out, why) => {
  const file = write('a.txt', TEXT);
  write('mine.md', 'mine');
  symlinkSync('nowhere', join(folder, 'link.md'));
  const { status, stderr } = await give(file, '--out', join(folder, out), '--force');
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^.*a\\.txt: .* cannot be written: ${why}\\.\n$`, 'u'));
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'content', 'link.md', 'mine.md']);
});

it('calls a draft by its first words where the name of its file has no letter that an address can have', async () => {
  expect((await give(write('新聞.txt', TEXT))).stdout).toContain('articles/we-go-on-ann-orr');
});

it('takes whom another article names by the words it has for them, but for a surname alone', async () => {
  write('content/articles/first.md', FIRST);
  await give(
    write('second.txt', 'The US waits. “We go on,” US President Ann Orr said. Orr left.\n'),
  );
  const draft = readFileSync(join(folder, 'content/articles/second.md'), 'utf8');
  expect(draft).toContain('id: states\n    name: United States\n');
  expect(draft).toContain('name: Ann Orr\n');
  expect(draft).not.toContain('Tim Orr');
});

const FIRST = `---
title: A
description: B.
published: 2020-10
actors:
  - { id: states, name: United States, kind: country, aliases: [US] }
  - { id: tim, name: Tim Orr, kind: person, aliases: [Orr] }
---

The US and Tim Orr: Orr stays.
`;

it('gives whom another draft names no id of its own again, though no letter has a form in one', async () => {
  const said = (who: string) => `${who}は「これから始まる話し合いだ」と述べた。\n`;
  const texts = [write('one.txt', said('水産庁の田中次長')), write('two.txt', said('張氏'))];
  await give(...texts, '--published', '2020-10-12');
  await give(write('three.txt', said('北村報道官')), '--published', '2020-10-12');
  const check = await runVerbatim(['check'], { CONTENT_DIR: join(folder, 'content') });
  expect(check.stdout).not.toContain('actor-contradicted');
  expect(check.stdout).not.toContain('actor-name-differs');
});

it.each(['pages/x.md', 'articles/x.txt', 'articles/Bad Name.md'])(
  'writes nothing to %s, where it would be no article',
  async (name) => {
    const out = join(folder, 'content', name);
    const { status, stderr } = await give(write('talks.txt', TEXT), '--out', out);
    expect(stderr).toContain('would be no article');
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  },
);

it('writes into a folder under the name of the text', async () => {
  mkdirSync(join(folder, 'desk'));
  await give(write('River Talks.txt', TEXT), '--out', join(folder, 'desk'));
  expect(existsSync(join(folder, 'desk/river-talks.md'))).toBe(true);
});
