import { describe, expect, it, test } from 'vitest';
import { en } from '../../../src/wording/languages/en.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { erase } from '../../../src/editing/erase.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { noticeText, wordWithdrawal } from '../../../src/wording/word-withdrawal.ts';
import { publishedWorkspace, type Workspace } from './workspace.ts';
import { openArticles } from '../../support/open-articles.ts';

const HOW = { reason: 'Wrong.', today: '2026-02-02' };
const SAID = 'Maria Lind said: “We have plans”. The Rail Board said: “No comment”';

/** The notices of “rails” as readers read them, in order of their letters. */
function notices({ folder }: Workspace): readonly string[] {
  const articles = openArticles(readContent(folder, { base: '/' }));
  const article = articles.find(({ slug }) => /^(?:rails|tracks)$/u.test(slug));
  const all = article?.withdrawn.map((each) => noticeText(wordWithdrawal(each, article, en))) ?? [];
  return all.map((notice) => notice.replace(/ was withdrawn on 2 February 2026$/u, '')).sort();
}

/** The same workspace, in which both quotations and the date are withdrawn, and nobody is named any more. */
function withdrawnWorkspace(): Workspace {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', [SAID, 'The Rail Board met']);
  for (const id of ['plans', 'no-comment', 'opening']) withdraw(workspace.folder, id, HOW);
  return workspace;
}

describe('a notice names', () => {
  it('who spoke, what the date was and whom the entry was for', () => {
    const workspace = withdrawnWorkspace();
    withdraw(workspace.folder, 'lind', HOW);
    expect(notices(workspace)).toEqual([
      'The date “The line opens”',
      'The entry for Maria Lind',
      'The quotation of Maria Lind',
      'The quotation of Rail Board',
    ]);
    expect(workspace.problems()).toEqual([]);
  });

  it('the same from the next release on', () => {
    const workspace = withdrawnWorkspace();
    const before = notices(workspace);
    workspace.release();
    expect(notices(workspace)).toEqual(before);
  });

  it('a speaker by the name that the article has now', () => {
    const workspace = withdrawnWorkspace();
    workspace.release();
    workspace.edit('articles/rails.md', ['name: Maria Lind', 'name: Maria Lindt']);
    revise(workspace.folder, 'lind', { kind: 'correction', note: 'Her name.', today: HOW.today });
    expect(notices(workspace)).toContain('The quotation of Maria Lindt');
  });

  it('what it was under the id and the article that it had', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'opening', 'first-train', HOW.today);
    moveArticle(workspace.folder, 'rails', 'tracks', HOW.today);
    withdraw(workspace.folder, 'first-train', HOW);
    expect(notices(workspace)).toEqual(['The date “The line opens”']);
  });

  it('what the ledger says, and nothing where it says nothing', () => {
    const workspace = withdrawnWorkspace();
    const ledger = workspace.read('permalinks.json');
    workspace.write('permalinks.json', ledger.replaceAll('The line opens', 'The tunnel opens'));
    expect(notices(workspace)).toContain('The date “The tunnel opens”');
    workspace.remove('permalinks.json');
    expect(notices(workspace)).toEqual(['This date', 'This quotation', 'This quotation']);
  });
});

describe('what was removed for good', () => {
  it('is a speaker: no notice of what they said names them', () => {
    const workspace = withdrawnWorkspace();
    erase(workspace.folder, 'lind', HOW);
    expect(notices(workspace)).toEqual([
      'The quotation of Rail Board',
      'This date',
      'This entry',
      'This quotation',
    ]);
    workspace.release();
    expect(notices(workspace)).toContain('This entry');
    expect(notices(workspace).join()).not.toContain('Lind');
  });

  it('is not named while the ledger lags behind', () => {
    const workspace = withdrawnWorkspace();
    withdraw(workspace.folder, 'lind', HOW);
    workspace.edit('articles/rails.md', [
      'id: a-lind\n    date: 2026-02-02\n',
      "id: a-lind\n    date: 2026-02-02\n    erased: 'true'\n",
    ]);
    expect(workspace.read('permalinks.json')).toContain('Lind');
    expect(notices(workspace).join()).not.toContain('Lind');
  });

  it('is a quotation: its own notice names nobody, that of another only whom the article lists', () => {
    const workspace = withdrawnWorkspace();
    erase(workspace.folder, 'plans', HOW);
    expect(notices(workspace)).toEqual([
      'The quotation of Rail Board',
      'This date',
      'This quotation',
    ]);
  });

  it('is an article: no notice names anybody', () => {
    const workspace = publishedWorkspace();
    erase(workspace.folder, '/articles/rails/', HOW);
    expect(notices(workspace).every((notice) => notice.startsWith('This '))).toBe(true);
  });
});

test('a title that repeats withdrawn words is not told', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['The line opens', 'Lind says “We have plans”']);
  revise(workspace.folder, 'opening', { kind: 'correction', note: 'N', today: HOW.today });
  workspace.release();
  withdraw(workspace.folder, 'opening', HOW);
  expect(notices(workspace)).toEqual(['The date “Lind says “We have plans””']);
  workspace.edit('articles/rails.md', [SAID, 'The Rail Board said: “No comment”']);
  withdraw(workspace.folder, 'plans', HOW);
  expect(notices(workspace)).toEqual(['The quotation of Maria Lind', 'This date']);
});
