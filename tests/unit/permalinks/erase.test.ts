import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { erase } from '../../../src/editing/erase.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { publishedWorkspace, RAILS, type Workspace } from './workspace.ts';

const HOW = { reason: 'A court has ordered it.', today: '2026-02-02' };

describe('erasing a quotation', () => {
  it('leaves a notice at every address it had, and its words nowhere', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
    revise(workspace.folder, 'plans', { kind: 'correction', note: 'N', today: HOW.today });
    workspace.release();
    renameId(workspace.folder, 'plans', 'our-plans', HOW.today);
    workspace.release();
    erase(workspace.folder, 'our-plans', HOW);
    expect(workspace.problems()).toEqual(['error withdrawn-words rails.md:26:19']);
    workspace.edit('articles/rails.md', ['“We had plans”', 'something']);
    expect(workspace.problems()).toEqual([]);
    expect(everything(workspace)).not.toMatch(/plans(?!"|\n|:)|We ha/u);
    expect(workspace.read('permalinks.json')).toContain(
      ', "rails#q-our-plans": {"published":"2026-02-02","withdrawn":"2026-02-02","erased":"2026-02-02",' +
        '"told":[{"date":"2026-02-02","as":"withdrawal","text":"A court has ordered it."}]}\n' +
        ', "rails#q-plans": {"published":"2026-01-01","now":"q-our-plans","erased":"2026-02-02"}\n',
    );
  });

  it('holds against older releases, which have the words still', () => {
    const workspace = publishedWorkspace();
    erase(workspace.folder, 'plans', HOW);
    workspace.edit('articles/rails.md', ['“We have plans”', 'something']);
    const ledger = workspace.read('permalinks.json');
    workspace.record('2027-01-01');
    expect(workspace.read('permalinks.json')).toBe(ledger);
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
  });

  it('goes for one that was withdrawn before', () => {
    const workspace = publishedWorkspace();
    withdraw(workspace.folder, 'plans', { reason: 'R', today: '2026-02-01' });
    workspace.edit('articles/rails.md', ['“We have plans”', 'something']);
    workspace.release();
    erase(workspace.folder, 'q-plans', HOW);
    expect(workspace.problems()).toEqual([]);
    expect(workspace.read('articles/rails.md').match(/id: q-plans/gu)).toHaveLength(1);
    expect(everything(workspace)).not.toMatch(/We have|sha256":"e59d/u);
  });

  it('is no way to lose a link: without its notice it is missed', () => {
    const workspace = publishedWorkspace();
    erase(workspace.folder, 'plans', HOW);
    workspace.release();
    workspace.edit(
      'articles/rails.md',
      ['id: q-plans', 'id: q-no-plans'],
      ['“We have plans”', 'something'],
    );
    expect(workspace.problems().filter((problem) => problem.startsWith('error'))).toEqual([
      'error permalink-lost rails.md:15:1',
    ]);
  });
});

test('an actor whose quotations are erased leaves no name', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['    actors: [lind, board]\n', '']);
  for (const id of ['plans', 'no-comment']) erase(workspace.folder, id, HOW);
  erase(workspace.folder, 'lind', HOW);
  workspace.edit('articles/rails.md', [
    'Maria Lind said: “We have plans”. The Rail Board said: “No comment”',
    'The Rail Board met',
  ]);
  expect(workspace.problems()).toEqual([]);
  expect(everything(workspace)).not.toContain('Lind');
});

test('an article is erased with all its words, and all its addresses stay', () => {
  const workspace = publishedWorkspace();
  erase(workspace.folder, '/articles/rails/', HOW);
  expect(workspace.problems(true)).toEqual([]);
  expect(everything(workspace)).not.toMatch(/Lind|We have|Rails|line opens/u);
  expect(workspace.read('permalinks.json').match(/"rails/gu)).toHaveLength(6);
  workspace.release();
  workspace.write('articles/rails.md', RAILS);
  expect(workspace.problems().some((problem) => problem.startsWith('error'))).toBe(true);
});

test('what was never published is simply dropped', () => {
  const workspace = publishedWorkspace();
  workspace.edit(
    'articles/rails.md',
    ['---\n\n', '  - { id: more, speaker: board, text: met }\n---\n\n'],
    ['said: “No', 'met and said: “No'],
  );
  erase(workspace.folder, 'more', HOW);
  expect(workspace.read('articles/rails.md')).not.toMatch(/withdrawn|more/u);
});

describe('words that are erased', () => {
  it('are refused where they stand beside the text, and named in other articles and pages', () => {
    const workspace = publishedWorkspace();
    workspace.edit(
      'articles/rails.md',
      ['“We have plans”', 'something'],
      ['description: About rails.', 'description: Lind said that “We have plans” is all.'],
    );
    workspace.write('articles/other.md', RAILS);
    mkdirSync(join(workspace.folder, 'pages'));
    workspace.write('pages/about.md', '---\ntitle: About\n---\n\n“We have plans,” they said.\n');
    const { left } = erase(workspace.folder, 'rails#q-plans', HOW);
    expect(left.map((place) => place.replace(/^.*\//u, ''))).toEqual([
      'other.md:19',
      'rails.md:3',
      'about.md:5',
      'permalinks.json:10',
    ]);
    expect(workspace.problems().filter((problem) => problem.startsWith('error'))).toEqual([
      'error withdrawn-words rails.md:3:14',
    ]);
  });

  it('may have been renamed just before', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', HOW.today);
    erase(workspace.folder, 'our-plans', HOW);
    workspace.edit('articles/rails.md', ['“We have plans”', 'something']);
    expect(workspace.problems()).toEqual([]);
  });
});

function everything(workspace: Workspace): string {
  return workspace.read('articles/rails.md') + workspace.read('permalinks.json');
}
