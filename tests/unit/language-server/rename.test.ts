import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { renameId } from '../../../src/editing/rename-id.ts';
import { toIsoDay } from '../../../src/dates/to-iso-day.ts';
import { publishedWorkspace, RAILS, type Workspace } from '../permalinks/workspace.ts';
import { applied, askAt } from './at-mark.ts';
import { startClient } from './start-client.ts';

/** The files of a workspace as a rename at a mark leaves them, by name. */
async function renamed({ folder, read }: Workspace, file: string, marked: string, newName: string) {
  const client = await startClient(folder);
  const path = join(folder, file);
  const answer: WorkspaceEdit = Object(await askAt(client, 'rename', path, marked, { newName }));
  const changed = Object.entries(answer.changes ?? {}).map(([uri, edits]: [string, TextEdit[]]) => {
    const name = fileURLToPath(uri).slice(folder.length + 1);
    return [name, applied(name === file ? marked : read(name), edits)] as const;
  });
  return Object.fromEntries(changed.sort());
}

test('a rename in the editor changes what verbatim rename changes, ledger and all', async () => {
  const [here, there] = [publishedWorkspace(), publishedWorkspace()];
  here.edit('articles/bridges.md', [
    'Ida Orr said',
    'See [it](/articles/rails/#q-plans). Ida Orr said',
  ]);
  there.write('articles/bridges.md', here.read('articles/bridges.md'));
  renameId(there.folder, 'rails#q-plans', 'our-plans', toIsoDay(new Date()));
  const files = await renamed(
    here,
    'articles/rails.md',
    RAILS.replace('id: plans', 'id: pl‸ans'),
    'our-plans',
  );
  expect(Object.keys(files)).toEqual([
    'articles/bridges.md',
    'articles/rails.md',
    'permalinks.json',
  ]);
  for (const [name, text] of Object.entries(files)) expect(text).toBe(there.read(name));
});

test('what is not saved yet is renamed with the rest, and stays as it is', async () => {
  const workspace = publishedWorkspace();
  const draft = RAILS.replace('title: Rails', 'title: Rails of steel').replace(
    'speaker: lind',
    'speaker: li‸nd',
  );
  const files = await renamed(workspace, 'articles/rails.md', draft, 'maria-lind');
  expect(files['articles/rails.md']).toBe(
    draft
      .replace('‸', '')
      .replace('- id: lind # the minister', '- id: maria-lind # the minister\n    formerly: [lind]')
      .replace('speaker: lind', 'speaker: maria-lind')
      .replace('actors: [lind, board]', 'actors: [maria-lind, board]')
      .replace('to: lind', 'to: maria-lind'),
  );
});

test('a ledger that is not saved yet counts like every other file', async () => {
  const { folder, read } = publishedWorkspace();
  const client = await startClient(folder);
  const [article, ledger] = [join(folder, 'articles/rails.md'), join(folder, 'permalinks.json')];
  const marked = RAILS.replace('id: plans', 'id: pl‸ans');
  const asked = { newName: 'our-plans' };
  const answer: WorkspaceEdit = Object(await askAt(client, 'rename', article, marked, asked));
  const renamedText = (path: string, text: string) =>
    applied(text, answer.changes?.[pathToFileURL(path).href] ?? []);
  client.open(article, renamedText(article, RAILS));
  await client.until(
    () => client.told(article)?.some(({ code }) => code === 'permalink-new') ?? false,
  );
  client.open(ledger, renamedText(ledger, read('permalinks.json')));
  await client.until(() => client.all().size === 0);
});

test('an actor of actors.yaml is renamed in all articles, from either side', async () => {
  const shared = '- { id: lind, name: Maria Lind, kind: person }\n';
  for (const [file, marked] of [
    ['actors.yaml', shared.replace('id: lind', 'id: li‸nd')],
    ['articles/rails.md', RAILS.replace('speaker: lind', 'speaker: ‸lind')],
  ] as const) {
    const workspace = publishedWorkspace();
    workspace.write('actors.yaml', shared);
    const files = await renamed(workspace, file, marked, 'maria');
    expect(files['actors.yaml']).toContain('id: maria');
    expect(files['articles/rails.md']).toContain('speaker: maria\n');
  }
});

test('what cannot be renamed is refused in the words of the command', async () => {
  const workspace = publishedWorkspace();
  const rename = (marked: string, name: string) =>
    renamed(workspace, 'articles/rails.md', marked, name);
  const quote = RAILS.replace('id: plans', 'id: pl‸ans');
  await expect(rename(quote, 'no-comment')).rejects.toThrow(/already|taken|no-comment/u);
  await expect(rename(quote, 'No Slug')).rejects.toThrow(/“No Slug” is no id/u);
  await expect(rename(RAILS.replace('title: Rails', 'title: Ra‸ils'), 'x')).rejects.toThrow(
    /Only the id/u,
  );
  const client = await startClient(workspace.folder);
  const path = join(workspace.folder, 'articles/rails.md');
  expect(await askAt(client, 'prepareRename', path, quote)).toMatchObject({ placeholder: 'plans' });
  expect(
    await askAt(client, 'prepareRename', path, RAILS.replace('We have plans”', 'We ha‸ve plans”')),
  ).toBeNull();
});
