import { describe, expect, it, test } from 'vitest';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { publishedWorkspace, type Workspace } from './workspace.ts';

const HOW = { reason: 'She did not say it.', today: '2026-02-03' };
const WITHDRAWAL = '{"date":"2026-02-03","as":"withdrawal","text":"She did not say it."}';

/** A release in which a correction of a quotation is told. */
function correctedWorkspace(): Workspace {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
  revise(workspace.folder, 'plans', {
    kind: 'correction',
    note: 'It was “had”.',
    today: '2026-02-02',
  });
  workspace.release();
  return workspace;
}

function withdrawPlans(workspace: Workspace): void {
  withdraw(workspace.folder, 'plans', HOW);
  workspace.edit('articles/rails.md', ['“We had plans”', 'something']);
}

/** Deletes the corrections by hand, and gives them back. */
function dropCorrections(workspace: Workspace): string {
  const text = workspace.read('articles/rails.md');
  const [corrections = ''] = /^corrections:\n(?: .*\n)+/mu.exec(text) ?? [];
  workspace.edit('articles/rails.md', [corrections, '']);
  return corrections;
}

describe('the correction of a quotation that was withdrawn', () => {
  it('is missed where it is deleted, and may be put back as the message says', () => {
    const workspace = correctedWorkspace();
    withdrawPlans(workspace);
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
    dropCorrections(workspace);
    workspace.record();
    expect(workspace.problems(true)).toEqual([expect.stringMatching('error notice-changed rails')]);
    const [, entry = ''] =
      /under corrections:, (\{.*\})\. What/u.exec(workspace.words().join()) ?? [];
    workspace.edit('articles/rails.md', ['quotes:\n', `corrections:\n  - ${entry}\nquotes:\n`]);
    expect(workspace.problems(true)).toEqual([]);
  });

  it('does not keep the ledger from taking in why it was withdrawn', () => {
    const workspace = correctedWorkspace();
    withdrawPlans(workspace);
    expect(workspace.read('permalinks.json')).toContain(WITHDRAWAL);
    const corrections = dropCorrections(workspace);
    workspace.release();
    expect(workspace.read('permalinks.json')).toContain(WITHDRAWAL);
    workspace.edit(
      'articles/rails.md',
      ['quotes:\n', `${corrections}quotes:\n`],
      [HOW.reason, 'It was a joke.'],
    );
    expect(workspace.problems(true)).toEqual([expect.stringMatching('error notice-changed rails')]);
    expect(workspace.words().join()).toContain('reason: "She did not say it."');
  });

  it('loses the words that were there before, and stays true without them', () => {
    const workspace = correctedWorkspace();
    withdrawPlans(workspace);
    const text = workspace.read('articles/rails.md');
    expect(text).not.toContain('plans”');
    expect(text).not.toContain('We ha');
    expect(text).toContain('text: It was “had”.');
    expect(workspace.problems()).toEqual([]);
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
  });

  it.each([
    ['of a list in braces', '{ date: 2026-02-02, text: So., quote: plans, was: We have plans }'],
    ['that comes first', '{ was: We have plans, date: 2026-02-02, text: So., quote: plans }'],
    ['in lines', 'date: 2026-02-02\n    was: We have plans\n    text: So.\n    quote: plans'],
    [
      'in lines, first',
      'was: We have plans\n    date: 2026-02-02\n    text: So.\n    quote: plans',
    ],
    [
      'in lines, with who said them',
      'date: 2026-02-02\n    text: So.\n    quote: plans\n    was:\n      text: We have plans\n      speaker: Lind',
    ],
  ])('loses them from an entry %s', (_, entry) => {
    const workspace = correctedWorkspace();
    dropCorrections(workspace);
    workspace.edit('articles/rails.md', ['quotes:\n', `corrections:\n  - ${entry}\nquotes:\n`]);
    withdrawPlans(workspace);
    const text = workspace.read('articles/rails.md');
    expect(text).not.toContain('We have plans');
    expect(text).toMatch(/date: 2026-02-02(?:,|\n {3}) text: So\.(?:,|\n {3}) quote: plans/u);
  });

  it('is refused where it repeats them, as the file is published with it', () => {
    const workspace = correctedWorkspace();
    withdrawPlans(workspace);
    workspace.edit('articles/rails.md', ['quote: plans', 'quote: plans\n    was: We have plans']);
    expect(workspace.problems()).toEqual([
      expect.stringMatching(/^error withdrawn-words rails\.md:\d+:10$/u),
    ]);
  });
});

test('withdrawn words are found in the comments of the file, which is published with them', () => {
  const workspace = publishedWorkspace();
  const words = 'We have plans for each line';
  workspace.edit('articles/rails.md', ['We have plans', words]);
  revise(workspace.folder, 'plans', { kind: 'correction', note: 'More.', today: '2026-02-02' });
  workspace.release();
  withdraw(workspace.folder, 'plans', HOW);
  workspace.edit(
    'articles/rails.md',
    [`“${words}”`, 'something'],
    ['# Who speaks', `# - { id: plans, text: ${words} }`],
    ['No comment”.', `No comment”.\n\n<!-- was:\n“${words}” -->`],
  );
  const found = workspace.problems().filter((problem) => problem.includes('withdrawn-words'));
  expect(found).toEqual([
    'error withdrawn-words rails.md:4:1',
    expect.stringMatching(/^error withdrawn-words rails\.md:\d+:1$/u),
  ]);
});
