import { describe, expect, it, test } from 'vitest';
import { publishedWorkspace, RAILS, type Workspace } from './workspace.ts';

/** What an editor does by hand after a release, and what the build says of it. */
const LOSSES: readonly (readonly [
  what: string,
  edit: (workspace: Workspace) => void,
  expected: readonly string[],
])[] = [
  [
    'a quotation that is taken out of its list',
    ({ edit }) =>
      edit('articles/rails.md', [
        '  # Her answer\n  - id: plans\n    speaker: lind\n    text: We have plans\n',
        '',
      ]),
    ['error permalink-lost rails.md:15:1', 'error quote-unlisted rails.md:19:19'],
  ],
  [
    'a quotation whose id is renamed by hand',
    ({ edit }) => edit('articles/rails.md', ['id: plans', 'id: our-plans']),
    ['error permalink-lost rails.md:17:9', 'warning permalink-new rails.md:17:9'],
  ],
  [
    'a date that is taken out',
    ({ edit }) =>
      edit('articles/rails.md', [
        'dates:\n  - id: opening\n    date: 2026-03-01\n    title: The line opens\n    actors: [lind, board]\n',
        '',
      ]),
    ['error permalink-lost rails.md:2:1'],
  ],
  [
    'an actor whose id is renamed by hand',
    ({ edit }) => edit('articles/rails.md', ['id: lind #', 'id: maria #'], ['lind', 'maria']),
    ['error permalink-lost rails.md:6:9', 'warning permalink-new rails.md:6:9'],
  ],
  [
    'an article whose file is deleted',
    ({ remove }) => remove('articles/rails.md'),
    ['error article-lost permalinks.json:5:1'],
  ],
  [
    'an article whose file is renamed by hand',
    ({ remove, write }) => {
      remove('articles/rails.md');
      write('articles/railways.md', RAILS);
    },
    ['error article-lost railways.md:1:1', 'warning permalink-new railways.md:1:1'],
  ],
  [
    'words of a quotation that change in the text and in its list',
    ({ edit }) => edit('articles/rails.md', ['We have plans', 'We had plans']),
    ['error quote-changed rails.md:19:11'],
  ],
  [
    'words that change while the id is renamed',
    ({ edit }) =>
      edit(
        'articles/rails.md',
        ['id: plans', 'id: our-plans\n    formerly: [plans]'],
        ['We have plans', 'We had plans'],
      ),
    [
      'error quote-changed rails.md:20:11',
      'warning permalink-new rails.md:17:9',
      'warning permalinks-outdated permalinks.json:10:1',
    ],
  ],
  [
    'an id that is given to another actor',
    ({ edit }) => edit('articles/rails.md', ['Maria Lind', 'Jon Berg']),
    ['error permalink-reused rails.md:17:9', 'error permalink-reused rails.md:6:9'],
  ],
  [
    'an id that was renamed and is used again',
    (workspace) => {
      workspace.edit('articles/rails.md', ['id: plans', 'id: our-plans\n    formerly: [plans]']);
      workspace.release();
      workspace.edit(
        'articles/rails.md',
        ['    formerly: [plans]\n', ''],
        ['id: no-comment', 'id: plans'],
      );
    },
    [
      'error permalink-lost rails.md:15:1',
      'error permalink-reused rails.md:20:11',
      'error quote-changed rails.md:20:40',
    ],
  ],
  [
    'a former id that is given to something else',
    (workspace) => {
      workspace.edit('articles/rails.md', ['id: plans', 'id: our-plans\n    formerly: [plans]']);
      workspace.release();
      workspace.edit(
        'articles/rails.md',
        ['    formerly: [plans]\n', ''],
        ['id: no-comment', 'id: no-comment, formerly: [plans]'],
      );
    },
    ['error permalink-reused rails.md:20:34'],
  ],
  [
    'an id that was withdrawn and is used again',
    (workspace) => {
      workspace.edit('articles/rails.md', [
        '  - { id: no-comment, speaker: board, text: No comment, to: lind }\n',
        'withdrawn: [{ id: q-no-comment, date: 2026-02-02, reason: Wrong }]\n',
      ]);
      workspace.release();
      workspace.write('articles/rails.md', RAILS);
    },
    ['error permalink-reused rails.md:20:11'],
  ],
  [
    'a slug that was moved and is used again',
    (workspace) => {
      workspace.remove('articles/rails.md');
      workspace.write('articles/railways.md', RAILS.replace('title:', 'formerly: [rails]\ntitle:'));
      workspace.release();
      workspace.write('articles/rails.md', RAILS);
    },
    ['error slug-duplicate railways.md:2:12', 'error permalink-reused rails.md:1:1'],
  ],
  [
    'a notice of a withdrawal that is taken out',
    (workspace) => {
      workspace.edit('articles/rails.md', [
        '  - { id: no-comment, speaker: board, text: No comment, to: lind }\n',
        'withdrawn: [{ id: q-no-comment, date: 2026-02-02, reason: Wrong }]\n',
      ]);
      workspace.release();
      workspace.edit('articles/rails.md', [
        'withdrawn: [{ id: q-no-comment, date: 2026-02-02, reason: Wrong }]\n',
        '',
      ]);
    },
    ['error permalink-lost rails.md:15:1', 'error quote-unlisted rails.md:22:57'],
  ],
  [
    'a former slug that is taken out',
    (workspace) => {
      workspace.remove('articles/rails.md');
      workspace.write('articles/railways.md', RAILS.replace('title:', 'formerly: [rails]\ntitle:'));
      workspace.release();
      workspace.edit('articles/railways.md', ['formerly: [rails]\n', '']);
    },
    ['error article-lost permalinks.json:5:1', 'warning permalink-new railways.md:17:9'],
  ],
  [
    'a published correction that is taken out',
    (workspace) => {
      workspace.edit(
        'articles/rails.md',
        ['We have plans', 'We had plans'],
        [
          '---\n\n',
          'corrections: [{ date: 2026-02-02, kind: typo, quote: plans, was: We have plans }]\n---\n\n',
        ],
      );
      workspace.release();
      workspace.edit('articles/rails.md', [
        'corrections: [{ date: 2026-02-02, kind: typo, quote: plans, was: We have plans }]\n',
        '',
      ]);
    },
    ['error revision-lost rails.md:2:1'],
  ],
  [
    'a quotation that is merged into one with other words',
    ({ edit }) =>
      edit(
        'articles/rails.md',
        ['  # Her answer\n  - id: plans\n    speaker: lind\n    text: We have plans\n', ''],
        ['{ id: no-comment,', '{ id: no-comment, formerly: [plans],'],
      ),
    [
      // The words, and the speaker.
      'error permalink-reused rails.md:16:34',
      'error permalink-reused rails.md:16:34',
      'warning permalinks-outdated permalinks.json:10:1',
      'error quote-unlisted rails.md:19:19',
    ],
  ],
  [
    'words that are put into another mouth',
    ({ edit }) => edit('articles/rails.md', ['speaker: lind', 'speaker: board']),
    ['error permalink-reused rails.md:17:9', 'warning speaker-differs rails.md:18:14'],
  ],
  [
    'an event that becomes another',
    ({ edit }) =>
      edit(
        'articles/rails.md',
        ['2026-03-01', '2031-12-24'],
        ['The line opens', 'The minister resigns\n    status: scheduled'],
      ),
    ['error permalink-reused rails.md:11:9'],
  ],
  [
    'the notice of a withdrawn article that is taken out',
    (workspace) => {
      workspace.edit('articles/rails.md', [
        '---\n\n',
        'retraction: { date: 2026-02-02, reason: Wrong }\n---\n\n',
      ]);
      workspace.release();
      workspace.write('articles/rails.md', RAILS);
    },
    ['error retraction-lost rails.md:1:1'],
  ],
  [
    'a published correction that is told otherwise',
    (workspace) => {
      workspace.edit(
        'articles/rails.md',
        ['We have plans', 'We had plans'],
        [
          '---\n\n',
          'corrections: [{ date: 2026-02-02, kind: correction, text: T, quote: plans, was: We have plans }]\n---\n\n',
        ],
      );
      workspace.release();
      workspace.edit('articles/rails.md', ['kind: correction, text: T', 'kind: typo']);
    },
    ['error revision-lost rails.md:21:1'],
  ],
  [
    'a former name of an article that never was',
    ({ edit }) => edit('articles/bridges.md', ['description:', 'formerly: [future]\ndescription:']),
    ['error former-unknown bridges.md:3:12'],
  ],
  [
    'a withdrawal that only the ledger tells of',
    ({ edit }) =>
      edit('permalinks.json', [
        '"rails#q-plans": {"published":"2026-01-01",',
        '"rails#q-plans": {"published":"2026-01-01","withdrawn":"2026-01-05",',
      ]),
    ['warning permalinks-outdated permalinks.json:10:1'],
  ],
  [
    'a record of an article that was never published and is gone',
    (workspace) => {
      workspace.write('articles/more.md', RAILS.replaceAll('said', 'says'));
      workspace.record();
      workspace.remove('articles/more.md');
    },
    [
      'more',
      'more#a-board',
      'more#a-lind',
      'more#d-opening',
      'more#q-no-comment',
      'more#q-plans',
    ].map((_, index) => `warning permalinks-outdated permalinks.json:${5 + index}:1`),
  ],
  [
    'earlier words that never were',
    ({ edit }) =>
      edit('articles/rails.md', [
        '---\n\n',
        'corrections: [{ date: 2026-02-02, kind: typo, quote: plans, was: We plan }]\n---\n\n',
      ]),
    ['error revision-unknown rails.md:21:66'],
  ],
  [
    'a withdrawal that leads to nothing',
    ({ edit }) =>
      edit('articles/bridges.md', [
        'quotes:',
        'withdrawn: [{ id: q-old, date: 2026, reason: R, instead: rails#q-none }]\nquotes:',
      ]),
    ['error instead-unknown bridges.md:5:58', 'warning permalink-new bridges.md:5:19'],
  ],
  [
    'a former id that never was',
    ({ edit }) =>
      edit('articles/bridges.md', ['id: it-holds', 'id: it-holds\n    formerly: [it-hold]']),
    ['warning permalink-new bridges.md:7:16', 'error former-unknown bridges.md:7:16'],
  ],
];

describe('after a release, the build refuses', () => {
  it.each(LOSSES)('%s', (_, change, expected) => {
    const workspace = publishedWorkspace();
    change(workspace);
    expect([...workspace.problems()].sort()).toEqual([...expected].sort());
  });
});

test('what no release has carried may be changed and dropped freely', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', [
    '---\n\n',
    '  - { id: more, speaker: board, text: more words }\n---\n\nThe “more words”. ',
  ]);
  workspace.record();
  expect(workspace.problems()).toEqual([]);
  workspace.edit('articles/rails.md', ['id: more', 'id: other'], ['more words', 'other words']);
  workspace.record();
  expect(workspace.problems()).toEqual([]);
  expect(workspace.read('permalinks.json')).not.toContain('q-more');
  workspace.write('articles/rails.md', RAILS);
  workspace.record();
  expect(workspace.problems()).toEqual([]);
});

test('while an article cannot be read, nothing counts as lost', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/rails.md', '---\ntitle: [\n---\n');
  expect(workspace.problems().map((problem) => problem.split(' ')[1])).not.toContain(
    'permalink-lost',
  );
});

test('the remedy for a lost id names the new one that has its words', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['id: plans', 'id: our-plans']);
  expect(workspace.words().join('\n')).toContain('npx verbatim rename q-plans q-our-plans');
});

test('a typing difference that the normalisation takes for alike is no change', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['text: We have plans', 'text: "We  have\\u00AD plans"']);
  expect(workspace.problems()).toEqual([]);
});
