import { describe, expect, it, test } from 'vitest';
import { erase } from '../../../src/editing/erase.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { BRIDGES, publishedWorkspace, type Workspace } from './workspace.ts';

const HOW = { reason: 'She did not say it.', today: '2026-02-02' };

/** A release in which a correction, a withdrawal of an event and one of a whole article are told. */
function toldWorkspace(): Workspace {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
  revise(workspace.folder, 'plans', { kind: 'correction', note: 'It was “had”.', today: HOW.today });
  withdraw(workspace.folder, 'opening', HOW);
  withdraw(workspace.folder, '/articles/bridges/', HOW);
  workspace.edit('articles/rails.md', [
    'kind: correction\n',
    'kind: correction\n',
  ]);
  workspace.edit('articles/rails.md', [
    'corrections:\n',
    'corrections:\n  - { date: 2026-02-02, kind: clarification, text: Lind is a minister. }\n',
  ]);
  workspace.release();
  expect(errorsOf(workspace)).toEqual([]);
  return workspace;
}

describe('what readers were told', () => {
  it.each([
    ['the text of a correction', 'rails', 'It was “had”.', 'All was right.', 'It was “had”.'],
    ['the text of a correction of the article', 'rails', 'Lind is a minister.', 'Nothing.', 'Lind is'],
    ['the kind of a correction', 'rails', 'kind: clarification', 'kind: correction', 'clarification of'],
    ['the reason of a withdrawal', 'rails', 'She did not', 'Nobody did', 'withdrawal of “#d-opening”'],
    ['the day of a withdrawal', 'rails', '2026-02-02\n    reason', '2026-01-01\n    reason', 'of 2026-02-02'],
    ['the reason of a withdrawn article', 'bridges', 'She did not', 'Nobody did', 'article “bridges”'],
  ])('%s is refused where it is told otherwise, and accepted again once it is put back', (_, slug, from, to, said) => {
    const workspace = toldWorkspace();
    const before = workspace.read(`articles/${slug}.md`);
    workspace.edit(`articles/${slug}.md`, [from, to]);
    workspace.record();
    expect(errorsOf(workspace)).toEqual([expect.stringMatching(`notice-changed ${slug}.md`)]);
    expect(workspace.words().join('\n')).toContain(said);
    workspace.write(`articles/${slug}.md`, before);
    workspace.record();
    expect(workspace.problems(true)).toEqual([]);
  });
});
function errorsOf(workspace: Workspace): readonly string[] {
  return workspace.problems().filter((problem) => problem.startsWith('error'));
}
