import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { askFields, askWhich } from '../../../src/cli/ask-fields.ts';
import { newFields } from '../../../src/cli/new-fields.ts';
import { authorEnvironment } from '../../support/author-environment.ts';
import { runVerbatim } from '../../support/run-verbatim.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder = '';
let remove = async () => {};
beforeEach(async () => {
  ({ path: folder, remove } = await temporaryFolder());
  mkdirSync(join(folder, 'articles'));
  writeFileSync(
    join(folder, 'site.yaml'),
    'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n',
  );
});
afterEach(() => remove());

const begin = (...args: readonly string[]) =>
  runVerbatim(['new', ...args], { CONTENT_DIR: folder });

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

const checked = () => runVerbatim(['check', '--format', 'json'], { CONTENT_DIR: folder });

const ARTICLE = ['article', '--title', 'Talks: “soon”', '--description', 'A # and “two words”.'];

describe('by flags', () => {
  it('begins an article that checks, with its headline’s quotations listed', async () => {
    const { status, stdout } = await begin(...ARTICLE, '--published', '2020-10', '--lang', 'en-GB');
    expect(status).toBe(0);
    expect(stdout).toMatch(/articles\/talks-soon\.md is begun\. It is a draft/u);
    expect(read('articles/talks-soon.md')).toMatch(/^draft: true # .*$/mu);
    expect(read('articles/talks-soon.md')).toMatch(/notQuotes:\n {2}- soon\n {2}- two words\n/u);
    expect(JSON.parse((await checked()).stdout)).toMatchObject([{ code: 'permalinks-missing' }]);
  });

  it('begins an article that can be published when draft: true is taken out', async () => {
    await begin(...ARTICLE);
    const path = join(folder, 'articles/talks-soon.md');
    writeFileSync(path, read('articles/talks-soon.md').replace(/^draft:.*\n/mu, ''));
    expect((await checked()).status).toBe(0);
  });

  it('begins a page that checks', async () => {
    await begin(...ARTICLE);
    expect((await begin('page', '--title', 'About us')).stdout).toContain('pages/about-us.md');
    expect((await checked()).status).toBe(0);
  });

  it('pins a source, under the name of its file', async () => {
    await begin(...ARTICLE);
    const from = join(folder, 'The Briefing.txt');
    writeFileSync(from, 'We have plans.\n');
    const url = 'https://news.example/briefing';
    const { status, stdout } = await begin('source', '--from', from, '--url', url);
    expect(status).toBe(0);
    expect(stdout).toContain('source: the-briefing');
    expect(read('sources/the-briefing.txt')).toBe('We have plans.\n');
    expect(read('sources/the-briefing.yaml')).toContain(`url: ${url}`);
    expect((await checked()).status).toBe(0);
  });

  it('pins nothing that the check would not read, not even in the ledger', async () => {
    await begin(...ARTICLE);
    const from = join(folder, 'big.txt');
    writeFileSync(from, 'We have plans. '.repeat(1_400_000));
    const given = await begin('source', '--from', from);
    expect(given).toMatchObject({ status: 1, stdout: '' });
    expect(given.stderr).toContain('it has 21 MB; at most 20 MB are read');
    const pinned = await runVerbatim(['pin', from, '--id', 'big'], { CONTENT_DIR: folder });
    expect(pinned).toMatchObject({ status: 1, stdout: '' });
    expect(pinned.stderr).toContain('it has 21 MB; at most 20 MB are read');
    for (const name of ['sources', 'permalinks.json'])
      expect(existsSync(join(folder, name)), name).toBe(false);
  });

  it.each([
    ['an article', ARTICLE, 'articles/talks-soon.md'],
    ['a page', ['page', '--title', 'About us'], 'pages/about-us.md'],
  ])('never takes the place of %s', async (_what, args, file) => {
    await begin(...args);
    writeFileSync(join(folder, file), 'mine');
    const { status, stderr } = await begin(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/there is “.*” already\.[^]*Give the new one another name: --name\./u);
    expect(read(file)).toBe('mine');
  });

  it.each([
    ['of nothing', [], /^Say what to begin: article, source, page\.$/mu],
    ['of no kind', ['book'], /Allowed choices are article, source, page/u],
    ['without a headline', ['article'], /^Missing: --title, --description\./mu],
    ['with a flag of another kind', ['page', '--title', 'A', '--url', 'x'], /^--url is nothing/mu],
    ['with no date', [...ARTICLE, '--published', '8 May'], /^--published: Write a date/mu],
    ['with no language', [...ARTICLE, '--lang', 'british english'], /is no tag of a language/u],
    [
      'with no letters for a name',
      ['page', '--title', '日本'],
      /^No name for the file follows from “日本”, .* Add one: --name some-words$/mu,
    ],
    [
      'with a name that is none',
      ['page', '--title', 'A', '--name', 'A b'],
      /^--name: Write small/mu,
    ],
    ['with no file', ['source', '--from', 'none.txt'], /^--from: Write the path of a file/mu],
  ])('is called wrongly %s, and writes nothing', async (_what, args, said) => {
    const { status, stderr } = await begin(...args);
    expect(stderr).toMatch(said);
    expect(status).toBe(2);
    for (const name of ['pages', 'sources', 'articles/talks-soon.md', 'permalinks.json'])
      expect(existsSync(join(folder, name)), name).toBe(false);
  });

  it.each([
    ['with a character that nobody sees', [...ARTICLE, '--description', 'A\u202Eb'], /reordering/u],
    ['at an address of the site', ['page', '--title', 'Search'], /error page-slug-taken/u],
  ])('refuses a beginning %s, and writes nothing', async (_what, args, said) => {
    const { status, stderr } = await begin(...args);
    expect(stderr).toMatch(said);
    expect(status).toBe(1);
    for (const name of ['pages', 'sources', 'articles/talks-soon.md', 'permalinks.json'])
      expect(existsSync(join(folder, name)), name).toBe(false);
  });
});

it('begins nothing in a content folder that is not there', async () => {
  const nowhere = join(folder, 'none');
  const { status, stderr } = await runVerbatim(['new', ...ARTICLE], { CONTENT_DIR: nowhere });
  expect(stderr).toMatch(/^There is no folder .*none\/, which holds the content\.$/mu);
  expect(status).toBe(2);
  expect(existsSync(nowhere)).toBe(false);
});

/** A terminal to write answers into. */
function terminal() {
  const output = new PassThrough();
  let said = '';
  output.on('data', (chunk) => (said += String(chunk)));
  const input = new PassThrough();
  const type = async (question: string, answer: string) => {
    await vi.waitFor(() => expect(stripVTControlCharacters(said)).toContain(question));
    said = '';
    input.write(answer);
  };
  return { input, output, type };
}

const ENTER = '\r';
const BACKSPACE = '\u007F';
const CTRL_C = '\u0003';

describe('asked', () => {
  it('asks for what is not given, proposes what follows, and takes no answer that is none', async () => {
    const { type, ...streams } = terminal();
    const fields = newFields('article', '2020-10-12', (name) => name === 'talks');
    const answers = askFields(fields, { description: 'D' }, streams);
    await type('Headline', ENTER);
    await type('Write some text.', `Talks${ENTER}`);
    await type('2020-10-12', `${BACKSPACE}3${ENTER}`);
    await type('talks', ENTER);
    await type('There is “talks” already', `-2${ENTER}`);
    expect(await answers).toEqual({
      title: 'Talks',
      description: 'D',
      published: '2020-10-13',
      name: 'talks-2',
    });
  });

  it('leaves out what is optional and was not answered', async () => {
    const { type, ...streams } = terminal();
    const answers = askFields(
      newFields('page', '', () => false),
      { title: 'About' },
      streams,
    );
    await type('One sentence', ENTER);
    await type('about', ENTER);
    expect(await answers).toEqual({ title: 'About', name: 'about' });
  });

  it('gives nothing where the author breaks off', async () => {
    const { type, ...streams } = terminal();
    const which = askWhich('What?', ['article', 'page'], streams);
    await type('article', CTRL_C);
    expect(await which).toBeNull();
  });
});

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
const IN_TERMINAL = [
  ...['python3', '-c'],
  'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))',
  // Such a terminal has no width of its own.
  ...['sh', '-c', 'stty cols 80 rows 24; exec "$@"', 'sh'],
] as const;

/** `verbatim new` in a terminal of its own. */
function beginInTerminal(...given: readonly string[]) {
  const command = [process.execPath, 'src/cli/verbatim.ts', 'new', ...given];
  const [program, ...args] = [...IN_TERMINAL, ...command];
  const env = authorEnvironment({ CONTENT_DIR: folder, TERM: 'xterm' });
  const child = spawn(program, args, { env });
  const ended = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (said += String(chunk)));
  const type = async (question: string, answer: string) => {
    await vi.waitFor(() => expect(stripVTControlCharacters(said)).toContain(question), 20_000);
    said = '';
    child.stdin.write(answer);
  };
  return { ended, type };
}

it.skipIf(!hasPython)(
  'asks in a terminal (where python3 lends one), and writes',
  async () => {
    const { ended, type } = beginInTerminal();
    await type('What is to be begun?', ENTER);
    await type('Headline', `Talks at sea${ENTER}`);
    await type('Standfirst', `They met.${ENTER}`);
    await type('When it appears', ENTER);
    await type('talks-at-sea', ENTER);
    expect(await ended).toEqual([0, null]);
    expect(read('articles/talks-at-sea.md')).toMatch(
      /^title: Talks at sea\ndescription: They met\.\n/mu,
    );
    expect((await checked()).status).toBe(0);
  },
  60_000,
);

it.skipIf(!hasPython)(
  'asks in a terminal for the name that a heading does not give',
  async () => {
    const { ended, type } = beginInTerminal('page', '--title', '日本');
    await type('One sentence', ENTER);
    await type('Name of the file', `nihon${ENTER}`);
    expect(await ended).toEqual([0, null]);
    expect(read('pages/nihon.md')).toMatch(/^title: 日本$/mu);
  },
  60_000,
);
