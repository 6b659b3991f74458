import { describe, expect, it, test } from 'vitest';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { BRIDGES, publishedWorkspace, RAILS, snapshot, type Workspace } from './workspace.ts';

const TODAY = '2026-02-02';

describe('rename', () => {
  it('changes the id where it is used, keeps the old one, and touches nothing else', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'lind', 'maria-lind', TODAY);
    expect(changedLines(RAILS, workspace.read('articles/rails.md'))).toEqual([
      '-  - id: lind # the minister',
      '-    actors: [lind, board]',
      '-    speaker: lind',
      '-  - { id: no-comment, speaker: board, text: No comment, to: lind }',
      '+  - id: maria-lind # the minister',
      '+    formerly: [lind]',
      '+    actors: [maria-lind, board]',
      '+    speaker: maria-lind',
      '+  - { id: no-comment, speaker: board, text: No comment, to: maria-lind }',
    ]);
    expect(workspace.problems()).toEqual([]);
  });

  it('adds to the former ids that an entry has, in the style of the entry', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'no-comment', 'silence', TODAY);
    workspace.release();
    renameId(workspace.folder, 'silence', 'nothing-said', TODAY);
    expect(workspace.read('articles/rails.md')).toContain(
      '  - { id: nothing-said, formerly: [no-comment, silence], speaker: board, text: No comment, to: lind }\n',
    );
    expect(workspace.problems()).toEqual([]);
  });

  it('follows links in the text', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', ['Maria Lind said:', 'Maria Lind [said](#q-plans):']);
    renameId(workspace.folder, 'q-plans', 'our-plans', TODAY);
    expect(workspace.read('articles/rails.md')).toContain('[said](#q-our-plans)');
  });

  it('leaves no trace of an id that was never published', () => {
    const workspace = publishedWorkspace();
    workspace.write('articles/more.md', BRIDGES);
    renameId(workspace.folder, 'more#q-it-holds', 'it-stands', TODAY);
    expect(workspace.read('articles/more.md')).toBe(
      BRIDGES.replace('id: it-holds', 'id: it-stands'),
    );
  });

  it('keeps the old id where the author has written the new one by hand', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', ['id: plans', 'id: our-plans']);
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    expect(workspace.read('articles/rails.md')).toContain(
      '  - id: our-plans\n    formerly: [plans]\n',
    );
    expect(workspace.problems()).toEqual([]);
  });

  it('keeps the ends of lines', () => {
    const workspace = publishedWorkspace();
    workspace.write('articles/rails.md', RAILS.replaceAll('\n', '\r\n'));
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    expect(workspace.read('articles/rails.md')).not.toMatch(/(?<!\r)\n/u);
    expect(workspace.problems()).toEqual([]);
  });

  it('takes the whole history of the words along, over several names', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    workspace.release();
    workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
    revise(workspace.folder, 'our-plans', { kind: 'correction', note: 'T', today: TODAY });
    workspace.release();
    renameId(workspace.folder, 'our-plans', 'some-plans', TODAY);
    expect(workspace.problems()).toEqual([]);
    expect(versionsOf(workspace, 'rails#q-some-plans')).toHaveLength(2);
  });
});

describe('move', () => {
  it('renames the file and keeps the old slug', () => {
    const workspace = publishedWorkspace();
    moveArticle(workspace.folder, 'rails', 'railways', TODAY);
    expect(changedLines(RAILS, workspace.read('articles/railways.md'))).toEqual([
      '+formerly: [rails]',
    ]);
    expect(workspace.problems()).toEqual([]);
    workspace.release();
    moveArticle(workspace.folder, 'railways', 'trains', TODAY);
    expect(workspace.read('articles/trains.md')).toContain('\nformerly: [rails, railways]\n---\n');
    expect(workspace.problems()).toEqual([]);
  });

  it('adds the old slug where the author has renamed the file by hand', () => {
    const workspace = publishedWorkspace();
    workspace.remove('articles/rails.md');
    workspace.write('articles/railways.md', RAILS);
    moveArticle(workspace.folder, 'rails', 'railways', TODAY);
    expect(workspace.problems()).toEqual([]);
  });
});

describe('withdraw', () => {
  it('leaves a notice with the former ids, and takes the entry out', () => {
    const workspace = publishedWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', TODAY);
    workspace.release();
    const before = workspace.read('articles/rails.md');
    withdraw(workspace.folder, 'our-plans', {
      reason: 'She did not say so: ask her.',
      instead: 'bridges#q-it-holds',
      today: TODAY,
    });
    expect(changedLines(before, workspace.read('articles/rails.md'))).toEqual([
      '-  # Her answer',
      '-  - id: our-plans',
      '-    formerly: [plans]',
      '-    speaker: lind',
      '-    text: We have plans',
      '+withdrawn:',
      '+  - id: q-our-plans',
      '+    formerly:',
      '+      - plans',
      '+    date: 2026-02-02',
      '+    reason: "She did not say so: ask her."',
      '+    instead: bridges#q-it-holds',
    ]);
    expect(workspace.problems()).toEqual(['error withdrawn-words rails.md:26:19']);
  });

  it('takes the list out with its last entry', () => {
    const workspace = publishedWorkspace();
    withdraw(workspace.folder, 'opening', { reason: 'It did not.', today: TODAY });
    withdraw(workspace.folder, 'no-comment', { reason: 'Neither.', today: TODAY });
    const text = workspace.read('articles/rails.md');
    expect(text).not.toContain('dates:');
    expect(text.match(/^ {2}- id: [dq]-.*$/gmu)).toEqual([
      '  - id: d-opening',
      '  - id: q-no-comment',
    ]);
  });

  it('takes the last list out and adds its notice in the same place', () => {
    const workspace = publishedWorkspace();
    const text = BRIDGES.replace(
      'quotes:',
      'withdrawn:\n  - { id: q-x, date: 2026, reason: R }\nquotes:',
    );
    workspace.write('articles/bridges.md', text);
    withdraw(workspace.folder, 'it-holds', { reason: 'It does not.', today: TODAY });
    expect(workspace.read('articles/bridges.md')).toMatch(
      /withdrawn:\n {2}- \{.*\}\n {2}- id: q-it-holds\n {4}date: .*\n {4}reason: .*\n---\n/u,
    );
  });

  it('withdraws an article as a whole', () => {
    const workspace = publishedWorkspace();
    withdraw(workspace.folder, 'rails', { reason: 'It was not so.', today: TODAY });
    expect(changedLines(RAILS, workspace.read('articles/rails.md'))).toEqual([
      '+retraction:',
      '+  date: 2026-02-02',
      '+  reason: It was not so.',
    ]);
    expect(workspace.problems()).toEqual([]);
    expect(workspace.read('permalinks.json')).toContain(
      '"rails": {"published":"2026-01-01","label":"Rails","withdrawn":"2026-02-02",' +
        '"told":[{"date":"2026-02-02","as":"withdrawal","text":"It was not so."}]}',
    );
  });

  it('simply drops what was never published', () => {
    const workspace = publishedWorkspace();
    workspace.write('articles/more.md', BRIDGES);
    withdraw(workspace.folder, 'more#q-it-holds', { reason: 'No.', today: TODAY });
    expect(workspace.read('articles/more.md')).not.toMatch(/withdrawn|quotes/u);
  });

  it('leaves a notice for what the author has already taken out', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/bridges.md', [
      'quotes:\n  - id: it-holds\n    speaker: orr\n    text: It holds\n',
      '',
    ]);
    withdraw(workspace.folder, 'it-holds', { reason: 'It does not.', today: TODAY });
    workspace.edit('articles/bridges.md', ['“It holds”', 'nothing']);
    expect(workspace.problems().filter((problem) => problem.includes('error'))).toEqual([]);
  });
});

describe('revise', () => {
  it('tells of a change with the earlier words, and records the new version', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
    const before = workspace.read('articles/rails.md');
    revise(workspace.folder, 'plans', {
      kind: 'correction',
      note: 'She used the past tense.',
      today: TODAY,
    });
    expect(changedLines(before, workspace.read('articles/rails.md'))).toEqual([
      '+corrections:',
      '+  - date: 2026-02-02',
      '+    kind: correction',
      '+    quote: plans',
      '+    was: We have plans',
      '+    text: She used the past tense.',
    ]);
    expect(workspace.problems()).toEqual([]);
    expect(versionsOf(workspace, 'rails#q-plans')).toEqual([
      { date: '2026-01-01', text: 'We have plans' },
      { date: '2026-02-02', kind: 'correction', text: 'We had plans' },
    ]);
  });

  it('tells of each change of words that go back and forth', () => {
    const workspace = publishedWorkspace();
    for (const [from, to] of [
      ['have', 'had'],
      ['had', 'have'],
      ['have', 'had'],
    ] as const) {
      workspace.edit(
        'articles/rails.md',
        [`speaker: lind\n    text: We ${from} plans`, `speaker: lind\n    text: We ${to} plans`],
        [`“We ${from} plans”`, `“We ${to} plans”`],
      );
      revise(workspace.folder, 'plans', { kind: 'correction', note: 'T', today: TODAY });
      workspace.release();
    }
    expect(workspace.problems()).toEqual([]);
    expect(versionsOf(workspace, 'rails#q-plans').map(({ text }) => text)).toEqual([
      'We have plans',
      'We had plans',
      'We have plans',
      'We had plans',
    ]);
  });
});

/** What a command refuses, at which place. */
const REFUSALS: readonly (readonly [
  what: string,
  run: (folder: string) => unknown,
  expected: RegExp,
])[] = [
  [
    'a name that means nothing',
    (folder) => renameId(folder, 'plan', 'x', TODAY),
    /md:1:1 error id-unknown[^]*Did you mean “plans”/u,
  ],
  [
    'a name that could mean two things',
    (folder) => {
      renameId(folder, 'opening', 'board', TODAY);
      renameId(folder, 'board', 'x', TODAY);
    },
    /rails\.md:\d+:\d+ error id-ambiguous[^]*rails#d-board/u,
  ],
  [
    'an id that is taken',
    (folder) => renameId(folder, 'plans', 'no-comment', TODAY),
    /rails\.md:20:11 error id-taken/u,
  ],
  [
    'an id with capitals',
    (folder) => renameId(folder, 'plans', 'Our-Plans', TODAY),
    /rails\.md:17:9 error edit-refused[^]*is no id/u,
  ],
  [
    'an article for an id',
    (folder) => renameId(folder, 'rails', 'x', TODAY),
    /rails\.md:1:1 error edit-refused[^]*verbatim move/u,
  ],
  [
    'a slug that is taken',
    (folder) => moveArticle(folder, 'rails', 'bridges', TODAY),
    /bridges\.md:1:1 error id-taken/u,
  ],
  [
    'a slug that is no address',
    (folder) => moveArticle(folder, 'rails', 'Rails!', TODAY),
    /error slug-invalid/u,
  ],
  [
    'an article that is not there',
    (folder) => moveArticle(folder, 'roads', 'x', TODAY),
    /roads\.md:1:1 error edit-refused/u,
  ],
  [
    'an actor that the article still names',
    (folder) => withdraw(folder, 'lind', { reason: 'R', today: TODAY }),
    /rails\.md:\d+:\d+ error actor-unknown/u,
  ],
  [
    'a successor that is not there',
    (folder) => withdraw(folder, 'plans', { reason: 'R', instead: 'q-none', today: TODAY }),
    /error instead-unknown/u,
  ],
  [
    'an article that is withdrawn already',
    (folder) => {
      withdraw(folder, 'rails', { reason: 'R', today: TODAY });
      withdraw(folder, 'rails', { reason: 'R', today: TODAY });
    },
    /rails\.md:1:1 error edit-refused/u,
  ],
  [
    'words that have not changed',
    (folder) => revise(folder, 'plans', { kind: 'typo', today: TODAY }),
    /rails\.md:19:11 error words-unchanged/u,
  ],
  [
    'a name for another kind of thing',
    (folder) => renameId(folder, 'plans', 'a-y', TODAY),
    /rails\.md:17:9 error edit-refused/u,
  ],
  [
    'a slug that leads out of the folder',
    (folder) => moveArticle(folder, 'rails', '../../gone', TODAY),
    /rails\.md:1:1 error slug-invalid/u,
  ],
  [
    'a name that was given up',
    (folder) => {
      renameId(folder, 'plans', 'our-plans', TODAY);
      renameId(folder, 'plans', 'x', TODAY);
    },
    /rails\.md:18:16 error edit-refused[^]*is now “q-our-plans”/u,
  ],
  [
    'what was withdrawn already',
    (folder) => {
      for (let time = 0; time < 2; time += 1)
        withdraw(folder, 'plans', { reason: 'R', today: TODAY });
    },
    /rails\.md:\d+:\d+ error edit-refused[^]*was withdrawn 2026-02-02/u,
  ],
  [
    'a revision of an actor that has not changed',
    (folder) => revise(folder, 'lind', { kind: 'typo', today: TODAY }),
    /rails\.md:6:9 error words-unchanged/u,
  ],
];

describe('refused, with nothing changed, is', () => {
  it.each(REFUSALS)('%s', (_, run, expected) => {
    const { folder } = publishedWorkspace();
    expect(() => run(folder)).toThrow(expected);
  });

  it('a correction without a note', () => {
    const { folder, edit } = publishedWorkspace();
    edit('articles/rails.md', ['We have plans', 'We never had any plans']);
    const before = snapshot(folder);
    expect(() => revise(folder, 'plans', { kind: 'correction', today: TODAY })).toThrow(
      /rails\.md:22:5 error field-missing\n[^\n]*“text” is missing/u,
    );
    expect(snapshot(folder)).toEqual(before);
  });

  it('a change that would break something: everything is put back', () => {
    const { folder } = publishedWorkspace();
    const before = snapshot(folder);
    expect(() => withdraw(folder, 'lind', { reason: 'R', today: TODAY })).toThrow(
      /Nothing was changed/u,
    );
    expect(() => moveArticle(folder, 'rails', 'Rails!', TODAY)).toThrow(/Nothing was changed/u);
    expect(snapshot(folder)).toEqual(before);
  });
});

test('a typo is a slip of the pen, and a change is told once', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['We have plans', 'We never had any plans']);
  const tell = (kind: 'typo' | 'correction') => () =>
    revise(workspace.folder, 'plans', { kind, note: 'T', today: TODAY });
  expect(tell('typo')).toThrow(/rails\.md:19:11 error edit-refused[^]*more than the spelling/u);
  tell('correction')();
  expect(tell('correction')).toThrow(/rails\.md:\d+:\d+ error edit-refused[^]*told here already/u);
});

test('a notice goes on to lead to what it names, under its new name and address', () => {
  const workspace = publishedWorkspace();
  withdraw(workspace.folder, 'it-holds', { reason: 'R', instead: 'rails#q-plans', today: TODAY });
  withdraw(workspace.folder, 'no-comment', { reason: 'R', instead: 'q-plans', today: TODAY });
  renameId(workspace.folder, 'plans', 'our-plans', TODAY);
  moveArticle(workspace.folder, 'rails', 'railways', TODAY);
  expect(workspace.read('articles/bridges.md')).toContain('instead: railways#q-our-plans');
  expect(workspace.read('articles/railways.md')).toContain('instead: q-our-plans');
});

test('the address of a page names what stands there', () => {
  const workspace = publishedWorkspace();
  renameId(workspace.folder, 'https://example.org/q/rails/plans/', 'our-plans', TODAY);
  renameId(workspace.folder, '/articles/rails/#a-lind', 'maria', TODAY);
  renameId(workspace.folder, 'rails#no-comment', 'silence', TODAY);
  expect(workspace.problems()).toEqual([]);
});

test('an entry whose dash stands in a line of its own is taken out whole', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['  - id: plans\n', '  -\n    id: plans\n']);
  withdraw(workspace.folder, 'plans', { reason: 'R', today: TODAY });
  expect(workspace.read('articles/rails.md')).toMatch(/quotes:\n {2}- \{ id: no-comment/u);
});

test('while an article cannot be read, no command drops its ids from the ledger', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/more.md', BRIDGES);
  workspace.record();
  workspace.write('articles/more.md', '---\ntitle: [\n---\n');
  const before = snapshot(workspace.folder);
  expect(() => renameId(workspace.folder, 'plans', 'x', TODAY)).toThrow(/cannot be read/u);
  expect(snapshot(workspace.folder)).toEqual(before);
});

test('a command can be used while something else is wrong', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/bridges.md', ['text: It holds', 'text: It folds']);
  renameId(workspace.folder, 'plans', 'our-plans', TODAY);
  expect(workspace.problems().map((problem) => problem.split(' ')[1])).toEqual([
    'quote-not-found',
    'quote-changed',
  ]);
});

/** The lines that are only in one of two texts. */
function changedLines(before: string, after: string): readonly string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

function versionsOf(workspace: Workspace, address: string): readonly { text: string }[] {
  const ledger: Record<string, { versions: { text: string; sha256?: string }[] }> = JSON.parse(
    workspace.read('permalinks.json'),
  );
  return ledger[address]?.versions.map(({ sha256: _, ...version }) => version) ?? [];
}
