import { describe, expect, it, test } from 'vitest';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { publishedWorkspace, RAILS, type Workspace } from './workspace.ts';

const TODAY = '2026-02-02';

describe('an id that was renamed and released', () => {
  it('may be given back, and both names go on to hold', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    workspace.release();
    renameId(workspace.folder, 'our-plans', 'plans', TODAY);
    expect(workspace.read('articles/rails.md')).toContain(
      '  - id: plans\n    formerly: [our-plans]\n',
    );
    expect(workspace.problems()).toEqual([]);
    workspace.release();
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    workspace.release();
    expect(workspace.problems()).toEqual([]);
  });

  it('comes back with a revert, and the remedy that is named keeps both', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    workspace.release();
    workspace.write('articles/rails.md', RAILS);
    expect(errorsOf(workspace)).toEqual(['permalink-lost']);
    expect(workspace.words().join()).toContain('npx verbatim rename q-our-plans q-plans');
    renameId(workspace.folder, 'q-our-plans', 'q-plans', TODAY);
    expect(workspace.problems()).toEqual([]);
    workspace.release();
    expect(workspace.problems()).toEqual([]);
  });

  it('comes back with older words, which readers are told of', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    workspace.release();
    workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
    revise(workspace.folder, 'our-plans', { kind: 'correction', note: 'N', today: TODAY });
    workspace.release();
    workspace.write('articles/rails.md', RAILS);
    renameId(workspace.folder, 'q-our-plans', 'q-plans', TODAY);
    expect(errorsOf(workspace)).toEqual(['quote-changed', 'revision-lost']);
  });
});

test('going back to a name that no release has carried leaves no trace', () => {
  const workspace = publishedWorkspace();
  const before = workspace.read('articles/rails.md');
  renameId(workspace.folder, 'plans', 'our-plans', TODAY);
  renameId(workspace.folder, 'our-plans', 'plans', TODAY);
  expect(workspace.read('articles/rails.md')).toBe(before);
  moveArticle(workspace.folder, 'rails', 'railways', TODAY);
  moveArticle(workspace.folder, 'railways', 'rails', TODAY);
  expect(workspace.read('articles/rails.md')).toBe(before);
  expect(workspace.problems()).toEqual([]);
});

describe('an article that was moved and released', () => {
  it('may be moved back, and both addresses go on to hold', () => {
    const workspace = publishedWorkspace();
    moveArticle(workspace.folder, 'rails', 'railways', TODAY);
    workspace.release();
    moveArticle(workspace.folder, 'railways', 'rails', TODAY);
    expect(workspace.read('articles/rails.md')).toContain('formerly: [railways]\n');
    expect(workspace.problems()).toEqual([]);
    workspace.release();
    expect(workspace.problems()).toEqual([]);
  });

  it('comes back with a revert, and the remedy that is named keeps both', () => {
    const workspace = publishedWorkspace();
    moveArticle(workspace.folder, 'rails', 'railways', TODAY);
    workspace.release();
    workspace.remove('articles/railways.md');
    workspace.write('articles/rails.md', RAILS);
    expect(errorsOf(workspace)).toEqual(['article-lost']);
    expect(workspace.words().join()).toContain('npx verbatim move railways rails');
    moveArticle(workspace.folder, 'railways', 'rails', TODAY);
    expect(workspace.problems()).toEqual([]);
  });
});

describe('a withdrawal that a revert takes back', () => {
  it('is restored by the remedy that is named', () => {
    const workspace = publishedWorkspace();
    withdraw(workspace.folder, 'plans', { reason: 'R', today: TODAY });
    workspace.release();
    workspace.write('articles/rails.md', RAILS);
    expect(errorsOf(workspace)).toEqual(['permalink-reused']);
    expect(workspace.words().join()).toContain('npx verbatim withdraw q-plans --reason');
    withdraw(workspace.folder, 'q-plans', { reason: 'R', today: TODAY });
    workspace.edit('articles/rails.md', ['“We have plans”', 'yes']);
    expect(workspace.problems()).toEqual([]);
  });

  it('is restored for a whole article too', () => {
    const workspace = publishedWorkspace();
    withdraw(workspace.folder, '/articles/rails/', { reason: 'R', today: TODAY });
    workspace.release();
    workspace.write('articles/rails.md', RAILS);
    expect(workspace.words().join()).toContain('npx verbatim withdraw rails --reason');
    withdraw(workspace.folder, 'rails', { reason: 'R', today: TODAY });
    expect(workspace.problems()).toEqual([]);
  });
});

function errorsOf(workspace: Workspace): readonly string[] {
  return workspace
    .problems()
    .filter((problem) => problem.startsWith('error'))
    .map((problem) => problem.split(' ')[1] ?? '')
    .sort();
}
