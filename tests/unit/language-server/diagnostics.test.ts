import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readContent } from '../../../src/content/read-content.ts';
import { formatProblems } from '../../../src/problems/format-problems.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { LanguageClient } from '../../support/language-client.ts';
import { emptyWorkspace, publishedWorkspace, RAILS } from '../permalinks/workspace.ts';
import { startClient } from './start-client.ts';

/** What `check` says in JSON, as an editor is told of it. */
function checked(folder: string, drafts: ReadonlyMap<string, string> = new Map()) {
  const against = process.env['PERMALINKS_AGAINST'];
  const { problems } = readContent(folder, { base: '/', held: 'checked', against, drafts });
  const said: readonly Problem[] = JSON.parse(formatProblems(problems, 'json'));
  return said
    .map(({ file, line, column, endLine, endColumn, severity, code, message, fix }) => ({
      file: resolve(file),
      range: {
        start: { line: line - 1, character: column - 1 },
        end: { line: endLine - 1, character: endColumn - 1 },
      },
      severity: severity === 'error' ? 1 : 2,
      ...{ code, source: 'verbatim', message: `${message}\n→ ${fix}` },
    }))
    .sort(inOrder);
}

function shown(client: LanguageClient): readonly unknown[] {
  return [...client.all()]
    .flatMap(([file, found]) => found.map((each) => ({ file, ...each })))
    .sort(inOrder);
}

function inOrder(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

const FIXTURES = ['content', ...['demo', 'dossier', 'lasting', 'looks', 'search'].map(fixture)];

function fixture(name: string): string {
  return `tests/fixtures/${name}`;
}

it.each(FIXTURES)('finds what check finds, in the same places: %s', async (name) => {
  const folder = resolve(name);
  const client = await startClient(folder);
  const saved = checked(folder);
  await client.until(() => isDeepStrictEqual(shown(client), saved));
  // And of what is typed into one file, what check would find once it is saved.
  const names = [
    'site.yaml',
    'actors.yaml',
    'topics.yaml',
    ...inFolder('articles'),
    ...inFolder('pages'),
    ...inFolder('sources'),
  ];
  function inFolder(of: string) {
    const path = join(folder, of);
    return existsSync(path)
      ? readdirSync(path)
          .filter((each) => /\.(?:md|yaml)$/u.test(each))
          .slice(0, 2)
          .map((each) => `${of}/${each}`)
      : [];
  }
  const drafts = new Map<string, string>();
  for (const path of names.map((each) => join(folder, each)).filter(existsSync)) {
    const text = readFileSync(path, 'utf8');
    client.open(path, text);
    const slip = path.endsWith('.md')
      ? '\n“Nobody ever said this here,” [so](/nowhere/).\n'
      : '\nslip: 1\n';
    client.write(path, text + slip);
    drafts.set(path, text + slip);
  }
  const expected = checked(folder, drafts);
  expect(expected.length).toBeGreaterThanOrEqual(drafts.size);
  await client.until(() => isDeepStrictEqual(shown(client), expected));
  expect(client.errors()).toBe('');
});

test('places are those of the text, behind emoji and with Windows line ends', async () => {
  const { folder, write } = emptyWorkspace();
  const text = `---\r\ntitle: T 👩‍👩‍👧\r\ndescription: D\r\npublished: 2999-01-01 # 🎉\r\n---\r\n\r\n🎉🎉 “Words 👍 of nobody at all” and so on.\r\n`;
  write('articles/a.md', text);
  const client = await startClient(folder);
  const path = join(folder, 'articles/a.md');
  client.open(path, text);
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const words = (code: string) =>
    (client.told(path) ?? [])
      .filter((each: Diagnostic) => each.code === code)
      .map(({ range }) => document.getText(range));
  await client.until(() => words('quote-unlisted').length > 0);
  expect(words('quote-unlisted')).toEqual(['Words 👍 of nobody at all']);
  expect(words('date-future')).toEqual(['2999-01-01']);
});

test('what only the whole dossier tells stays, in its place, while one types', async () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['speaker: lind', 'speaker: board']);
  const text = workspace.read('articles/rails.md');
  const path = join(workspace.folder, 'articles/rails.md');
  const client = await startClient(workspace.folder);
  client.open(path, text);
  const lines = () =>
    client
      .told(path)
      ?.flatMap(({ code, range }) => (code === 'permalink-reused' ? range.start.line : []));
  await client.until(() => lines()?.length === 1);
  const [before = 0] = lines() ?? [];
  client.write(
    path,
    text.replace('description: About rails.', 'description: >-\n  About\n  rails.'),
  );
  await client.until(() => lines()?.[0] === before + 2);
});

test('a slip is told of in the file where it is mended, and no more once it is', async () => {
  const { folder, read } = publishedWorkspace();
  const path = join(folder, 'articles/rails.md');
  const client = await startClient(folder);
  client.open(path, read('articles/rails.md').replace('We have plans”', 'We had plans”'));
  await client.until(
    () => client.told(path)?.some(({ code }) => code === 'quote-not-found') ?? false,
  );
  client.write(path, read('articles/rails.md'));
  await client.until(() => client.told(path)?.length === 0);
});

const HOSTILE = [
  '',
  '---',
  '---\n',
  '---\ntitle: "unclosed\nquotes:\n  - id: [[[\n---\n',
  '---\nquotes: &a [*a, *a]\n---\n',
  `---\ntitle: ${'['.repeat(5000)}\n---\n`,
  `${'> '.repeat(3000)}deep`,
  '\0\0\uFFFD\uD800 binary \u0007',
  `${RAILS}\n${'“Words and words of many.” '.repeat(9500)}`.slice(0, 249_000),
  `${RAILS}${'x'.repeat(300_000)}`,
];

test('survives any text, and goes on', async () => {
  const { folder } = publishedWorkspace();
  const paths = ['articles/rails.md', 'actors.yaml', 'site.yaml', 'pages/p.md'].map((name) =>
    join(folder, name),
  );
  const client = await startClient(folder);
  for (const path of paths) client.open(path, 'title: T');
  for (const text of HOSTILE) for (const path of paths) client.write(path, text);
  const [rails = '', ...others] = paths;
  // A file that goes while it is open.
  rmSync(rails);
  for (const path of others)
    client.notify('textDocument/didClose', { textDocument: { uri: `file://${path}` } });
  client.write(rails, RAILS.replace('title: Rails', 'titel: Rails'));
  await client.until(() => client.told(rails)?.some(({ code }) => code === 'key-unknown') ?? false);
  expect(client.errors()).toBe('');
}, 60_000);

test('a folder without anything is told of', async () => {
  const { folder, write } = emptyWorkspace();
  rmSync(join(folder, 'site.yaml'));
  const client = await startClient(folder);
  await client.until(() => client.told(join(folder, 'site.yaml'))?.[0]?.code === 'content-missing');
  write('articles/a.md', RAILS);
  client.open(join(folder, 'articles/a.md'), RAILS.replace('We have plans”', 'We had plans”'));
  await client.until(() => client.told(join(folder, 'articles/a.md')) !== undefined);
});

test('what is no content is left alone', async () => {
  const { folder } = publishedWorkspace();
  const client = await startClient(folder);
  const other = join(folder, '../notes.md');
  client.open(other, '“Nobody said this”');
  client.notify('textDocument/didOpen', {
    textDocument: { uri: 'untitled:Untitled-1', languageId: 'markdown', version: 1, text: '“No”' },
  });
  await client.until(
    () => client.told(join(folder, 'articles/rails.md')) !== undefined || client.all().size === 0,
  );
  expect(client.told(other)).toBeUndefined();
});

test('ends with its editor, however that goes', async () => {
  const { folder } = publishedWorkspace();
  expect(await (await startClient(folder)).end()).toBe(0);
  expect(await (await startClient(folder)).vanish()).toBe(1);
});
