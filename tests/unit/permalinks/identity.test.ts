import { describe, expect, it, test } from 'vitest';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { revise } from '../../../src/editing/revise.ts';
import { emptyWorkspace, publishedWorkspace, RAILS, type Workspace } from './workspace.ts';

const TODAY = '2026-02-02';

type Edit = readonly [from: string, to: string];

/** What an editor changes after a release, what the build says of it, and of what to tell readers. */
const CHANGES: readonly (readonly [
  what: string,
  edits: readonly Edit[],
  expected: readonly string[],
  revised: readonly string[],
])[] = [
  [
    'an actor that becomes another of the same first name',
    [
      ['name: Maria Lind', 'name: Maria Lund'],
      ['Maria Lind said', 'Maria Lund said'],
    ],
    ['error permalink-reused rails.md:6:9', 'error permalink-reused rails.md:17:9'],
    ['a-lind'],
  ],
  [
    'an actor of one word that is mended',
    [
      ['name: Rail Board', 'name: Railboard'],
      ['The Rail Board said', 'The Railboard said'],
    ],
    ['error permalink-reused rails.md:9:11', 'error permalink-reused rails.md:20:11'],
    ['a-board'],
  ],
  [
    'an event that becomes its opposite',
    [
      [
        'date: 2026-03-01\n    title: The line opens',
        'date: 2031-01-01\n    title: The line is torn up\n    status: scheduled',
      ],
    ],
    ['error permalink-reused rails.md:11:9'],
    ['d-opening'],
  ],
  [
    'a title of an event that is worded anew',
    [['title: The line opens', 'title: Trains begin to run']],
    ['error permalink-reused rails.md:11:9'],
    ['d-opening'],
  ],
  [
    'another speaker',
    [
      ['speaker: lind', 'speaker: board'],
      ['Maria Lind said: “We', 'Before Maria Lind could, the Rail Board said: “We'],
    ],
    ['error permalink-reused rails.md:17:9'],
    ['q-plans'],
  ],
  [
    'a quotation that becomes a paraphrase',
    [['    text: We have plans', '    text: We have plans\n    form: indirect']],
    ['error attribution-changed rails.md:17:9'],
    ['q-plans'],
  ],
  [
    'an addressee that is gone',
    [['text: No comment, to: lind', 'text: No comment']],
    ['error attribution-changed rails.md:20:11'],
    ['q-no-comment'],
  ],
];

describe('after a release', () => {
  it.each(CHANGES)(
    '%s is refused, and accepted where readers are told',
    (_, edits, expected, revised) => {
      const workspace = publishedWorkspace();
      workspace.edit('articles/rails.md', ...edits);
      expect(errorsOf(workspace)).toEqual([...expected].sort());
      for (const id of revised)
        revise(workspace.folder, `rails#${id}`, {
          kind: 'correction',
          note: 'N',
          today: '2020-10-12',
        });
      expect(workspace.problems()).toEqual([]);
      workspace.release();
      expect(workspace.problems()).toEqual([]);
      // Recording again adds nothing.
      const ledger = workspace.read('permalinks.json');
      workspace.record('2027-01-01');
      expect(workspace.read('permalinks.json')).toBe(ledger);
    },
  );

  it('two actors that change places are refused', () => {
    const workspace = publishedWorkspace();
    workspace.edit(
      'articles/rails.md',
      ['name: Maria Lind', 'name: X'],
      ['name: Rail Board', 'name: Maria Lind'],
      ['name: X\n', 'name: Rail Board\n'],
    );
    expect(
      errorsOf(workspace).filter((problem) => problem.includes('permalink-reused')),
    ).toHaveLength(4);
  });

  it('a name that is listed as an alias, a more exact date and a new addressee are no change', () => {
    const workspace = emptyWorkspace();
    workspace.write('articles/rails.md', RAILS.replace('date: 2026-03-01', 'date: 2026-03'));
    workspace.release();
    workspace.edit(
      'articles/rails.md',
      ['date: 2026-03\n', 'date: 2026-03-09\n'],
      ['name: Maria Lind\n', 'name: Maria Lind-Berg\n    aliases: [Maria Lind]\n'],
      ['speaker: lind\n', 'speaker: lind\n    to: board\n'],
    );
    workspace.record();
    expect(workspace.problems()).toEqual([]);
    workspace.release();
    workspace.edit('articles/rails.md', ['date: 2026-03-09\n', 'date: 2026-03-10\n']);
    expect(errorsOf(workspace)).toEqual(['error permalink-reused rails.md:12:9']);
  });
});

test('a correction of facts that is taken out again is missed, with what to put back', () => {
  const workspace = publishedWorkspace();
  const before = workspace.read('articles/rails.md');
  workspace.edit('articles/rails.md', ['speaker: lind', 'speaker: board']);
  const changed = workspace.read('articles/rails.md');
  revise(workspace.folder, 'plans', { kind: 'correction', note: 'N', today: TODAY });
  workspace.release();
  workspace.write('articles/rails.md', changed);
  expect(errorsOf(workspace)).toEqual(['error revision-lost rails.md:2:1']);
  expect(workspace.words().join('\n')).toContain('quote: plans and was: { speaker: "Maria Lind"');
  expect(before).not.toBe(changed);
});

test('what a correction says was there before has to have been published', () => {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', [
    '---\n\n',
    'corrections: [{ date: 2026-02-02, text: T, actor: lind, was: { name: Eva Holm } }]\n---\n\n',
  ]);
  expect(errorsOf(workspace)).toEqual(['error revision-unknown rails.md:21:64']);
});

const PLAIN = '---\ntitle: Rain\ndescription: D.\n---\n\nIt rained.\n';

test('an article without ids is told by its title', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/rain.md', PLAIN);
  workspace.release();
  workspace.write('articles/rain.md', PLAIN.replace('title: Rain', 'title: Bread prices'));
  expect(errorsOf(workspace)).toEqual(['error permalink-reused rain.md:1:1']);
  revise(workspace.folder, '/articles/rain/', { kind: 'correction', note: 'N', today: TODAY });
  expect(workspace.read('articles/rain.md')).toContain('    was:\n      title: Rain\n'.slice(4));
  expect(workspace.problems()).toEqual([]);
});

test('the title of an article may change while its anchors tell that it is the same', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/rails.md', RAILS.replace('title: Rails', 'title: Trains'));
  workspace.record();
  expect(workspace.problems()).toEqual([]);
});

test('the title of an article may change after it has moved, too, whose anchors its first slug has', () => {
  const workspace = publishedWorkspace();
  moveArticle(workspace.folder, 'rails', 'railways', TODAY);
  workspace.release();
  moveArticle(workspace.folder, 'railways', 'trains', TODAY);
  workspace.release();
  workspace.edit('articles/trains.md', ['title: Rails', 'title: Trains']);
  workspace.record();
  expect(workspace.problems()).toEqual([]);
  moveArticle(workspace.folder, 'trains', 'lines', TODAY);
  expect(errorsOf(workspace)).toEqual([]);
});

describe('two articles that only name the same actor', () => {
  const about = (title: string) =>
    `---\ntitle: ${title}\ndescription: D.\nactors: [{ id: orr, name: Ida Orr, kind: person }]\n---\n\nIda Orr came.\n`;

  function twoArticles(): Workspace {
    const workspace = publishedWorkspace();
    workspace.write('articles/fish.md', about('A fish was caught'));
    workspace.write('articles/tax.md', about('Taxes rise again'));
    workspace.release();
    return workspace;
  }

  it('are not the same: they may not change places', () => {
    const workspace = twoArticles();
    workspace.write('articles/fish.md', about('Taxes rise again'));
    workspace.write('articles/tax.md', about('A fish was caught'));
    expect(errorsOf(workspace)).toEqual([
      'error permalink-reused fish.md:1:1',
      'error permalink-reused tax.md:1:1',
    ]);
  });

  it('may not become one', () => {
    const workspace = twoArticles();
    workspace.remove('articles/fish.md');
    workspace.edit('articles/tax.md', ['title:', 'formerly: [fish]\ntitle:']);
    expect(errorsOf(workspace)).toEqual(['error permalink-reused tax.md:2:12']);
  });
});

describe('a correction', () => {
  it('that is dated before the publication changes nothing in what was told', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
    revise(workspace.folder, 'plans', { kind: 'correction', note: 'N', today: '2020-10-12' });
    workspace.release();
    expect(workspace.problems()).toEqual([]);
    const ledger = workspace.read('permalinks.json');
    workspace.record('2026-05-05');
    expect(workspace.read('permalinks.json')).toBe(ledger);
  });

  it('to the month after one to the day is the later one all the same', () => {
    const workspace = publishedWorkspace();
    for (const [from, to, today] of [
      ['have', 'had', '2026-05-01'],
      ['had', 'made', '2026-05'],
    ] as const) {
      workspace.edit('articles/rails.md', [`We ${from} plans`, `We ${to} plans`]);
      revise(workspace.folder, 'plans', { kind: 'correction', note: 'N', today });
      workspace.release();
      expect(workspace.problems()).toEqual([]);
    }
  });
});

function errorsOf(workspace: Workspace): readonly string[] {
  return workspace
    .problems()
    .filter((problem) => problem.startsWith('error'))
    .sort();
}
