import { expect, test } from 'vitest';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { BRIDGES, publishedWorkspace, type Workspace } from './workspace.ts';

const HOW = { reason: 'R', today: '2026-02-02' };

/** What “rails” says of the opening leads to a quotation of “bridges”. */
function ledWorkspace(): Workspace {
  const workspace = publishedWorkspace();
  withdraw(workspace.folder, 'opening', { ...HOW, instead: 'bridges#q-it-holds' });
  workspace.release();
  return workspace;
}

test('a notice may lead to a former id', () => {
  const workspace = publishedWorkspace();
  renameId(workspace.folder, 'it-holds', 'it-stands', HOW.today);
  withdraw(workspace.folder, 'opening', { ...HOW, instead: 'bridges#q-it-holds' });
  expect(workspace.problems()).toEqual([]);
});

test('what a notice leads to is withdrawn only where the notice is led on', () => {
  const workspace = ledWorkspace();
  expect(() => withdraw(workspace.folder, 'it-holds', HOW)).toThrow(
    /rails\.md:\d+:14 error edit-refused[^]*say with --instead/u,
  );
  withdraw(workspace.folder, 'it-holds', { ...HOW, instead: 'a-orr' });
  expect(workspace.read('articles/rails.md')).toContain('instead: bridges#a-orr');
  expect(workspace.read('articles/bridges.md')).toContain('instead: a-orr');
});

test('a whole article may lead on, and takes the notices with it that lead there', () => {
  const workspace = ledWorkspace();
  expect(() => withdraw(workspace.folder, '/articles/bridges/', HOW)).toThrow(/--instead/u);
  withdraw(workspace.folder, '/articles/bridges/', { ...HOW, instead: 'rails#a-lind' });
  expect(workspace.read('articles/bridges.md')).toContain('  instead: rails#a-lind\n');
  expect(workspace.read('articles/rails.md')).toContain('instead: rails#a-lind');
  expect(workspace.problems()).toEqual([]);
});

test('an article that others lead to is led on also where its name begins as an anchor does', () => {
  const workspace = publishedWorkspace();
  moveArticle(workspace.folder, 'bridges', 'a-new-bridge', HOW.today);
  withdraw(workspace.folder, '/articles/rails/', { ...HOW, instead: 'a-new-bridge' });
  expect(() => withdraw(workspace.folder, '/articles/a-new-bridge/', HOW)).toThrow(/--instead/u);
});

test.each([
  ['itself', 'bridges'],
  ['an article that is not there', 'roads'],
  ['an anchor that is not there', 'rails#q-none'],
])('a withdrawn article leads to no %s', (_, instead) => {
  const { folder } = publishedWorkspace();
  expect(() => withdraw(folder, '/articles/bridges/', { ...HOW, instead })).toThrow(
    /bridges\.md:\d+:\d+ error instead-unknown/u,
  );
});

test('a notice that leads to a notice is refused', () => {
  const workspace = ledWorkspace();
  workspace.write(
    'articles/bridges.md',
    BRIDGES.replace('---\n\n', 'retraction: { date: 2026-02-02, reason: R }\n---\n\n'),
  );
  expect(workspace.problems().filter((problem) => problem.startsWith('error'))).toEqual([
    'error instead-unknown rails.md:20:14',
  ]);
});

test('where nothing was published there is no notice that could lead on', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/more.md', BRIDGES);
  expect(() =>
    withdraw(workspace.folder, 'more#q-it-holds', { ...HOW, instead: 'rails#q-plans' }),
  ).toThrow(/more\.md:1:1 error edit-refused[^]*leave out --instead/u);
});
