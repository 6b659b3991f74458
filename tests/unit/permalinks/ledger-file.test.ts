import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test, vi } from 'vitest';
import { BRIDGES, emptyWorkspace, publishedWorkspace, RAILS, type Workspace } from './workspace.ts';

const LEDGER = 'permalinks.json';

/** What happens to the ledger’s file, and what the build says of it. */
const DAMAGES: readonly (readonly [
  what: string,
  damage: (ledger: string) => string,
  expected: readonly string[],
])[] = [
  ['that is empty', () => '', ['permalinks-invalid permalinks.json:1:1']],
  ['cut short in a line', (text) => text.slice(0, 200), ['permalinks-invalid permalinks.json:4:1']],
  [
    'cut short between lines',
    (text) => `${lines(text).slice(0, 5).join('\n')}\n`,
    ['permalinks-invalid permalinks.json:5:1'],
  ],
  [
    'with conflict marks',
    (text) => text.replace(', "rails"', '<<<<<<< HEAD\n=======\n>>>>>>> other\n, "rails"'),
    ['permalinks-conflict permalinks.json:5:1'],
  ],
  [
    'with a line twice',
    (text) => text.replace(/(, "bridges": .*\n)/u, '$1$1'),
    ['permalinks-duplicate permalinks.json:3:1'],
  ],
  [
    'with lines out of order',
    (text) => text.replace(/(, "bridges": .*\n)(, "bridges#a-orr": .*\n)/u, '$2$1'),
    ['permalinks-invalid permalinks.json:3:1'],
  ],
  [
    'that a formatter has broken up',
    (text) => JSON.stringify(JSON.parse(text), null, 2),
    ['permalinks-invalid permalinks.json:1:1'],
  ],
  [
    'with a line missing',
    (text) => text.replace(/, "rails#q-plans": .*\n/u, ''),
    ['permalink-dropped permalinks.json:9:1', 'permalink-new rails.md:17:9'],
  ],
  [
    'with a date that was changed',
    (text) =>
      text.replace('"rails": {"published":"2026-01-01"', '"rails": {"published":"2020-01-01"'),
    ['permalink-rewritten permalinks.json:5:1', 'permalinks-outdated permalinks.json:5:1'],
  ],
  [
    'with words that were changed',
    (text) => text.replace('We have plans', 'We had plans'),
    ['permalinks-invalid permalinks.json:10:1'],
  ],
  [
    'with a key that means nothing',
    (text) => text.replace('"label":"Ida Orr"', '"name":"Ida Orr"'),
    ['permalinks-invalid permalinks.json:3:1'],
  ],
];

describe('a ledger', () => {
  it.each(DAMAGES)('%s is refused at its line, and can be mended', (_, damage, expected) => {
    const workspace = publishedWorkspace();
    const good = workspace.read(LEDGER);
    workspace.write(LEDGER, damage(good));
    const found = workspace.problems().map((problem) => problem.replace(/^\w+ /u, ''));
    expect(found.sort()).toEqual([...expected].sort());
    expect(workspace.problems().some((problem) => problem.startsWith('error'))).toBe(true);
    workspace.record();
    expect(workspace.read(LEDGER)).toBe(good);
    expect(workspace.problems()).toEqual([]);
  });

  it('that is emptied but for its frame has lost every address', () => {
    const workspace = publishedWorkspace();
    const good = workspace.read(LEDGER);
    workspace.write(LEDGER, `${lines(good)[0]}\n}\n`);
    expect(errorsOf(workspace)).toEqual(Array(9).fill('permalink-dropped permalinks.json:1:1'));
    workspace.record();
    expect(workspace.read(LEDGER)).toBe(good);
  });

  it('that is gone is refused, and restored from the release', () => {
    const workspace = publishedWorkspace();
    const good = workspace.read(LEDGER);
    workspace.remove(LEDGER);
    expect(workspace.problems()).toEqual(['error permalinks-removed permalinks.json:1:1']);
    workspace.record();
    expect(workspace.read(LEDGER)).toBe(good);
  });

  it('is JSON, sorted, one line an address', () => {
    const text = publishedLedger();
    const addresses = Object.keys(JSON.parse(text)).slice(1);
    expect(addresses).toEqual(addresses.toSorted());
    expect(addresses).toEqual([
      'bridges',
      'bridges#a-orr',
      'bridges#q-it-holds',
      'rails',
      'rails#a-board',
      'rails#a-lind',
      'rails#d-opening',
      'rails#q-no-comment',
      'rails#q-plans',
    ]);
    expect(lines(text)).toHaveLength(addresses.length + 3);
  });
});

describe('a content folder without a ledger', () => {
  it('is warned of, and refused where that is strict', () => {
    const workspace = emptyWorkspace();
    workspace.write('articles/rails.md', RAILS);
    expect(workspace.problems()).toEqual(['warning permalinks-missing permalinks.json:1:1']);
    expect(workspace.problems(true)).toEqual(['error permalinks-missing permalinks.json:1:1']);
  });
});

describe('ids that the ledger does not have yet', () => {
  it('are warned of once an article, and refused where that is strict', () => {
    const workspace = publishedWorkspace();
    workspace.write('articles/more.md', BRIDGES);
    const place = 'permalink-new more.md:1:1';
    expect(workspace.problems()).toEqual([`warning ${place}`]);
    expect(workspace.problems(true)).toEqual([`error ${place}`]);
    workspace.record();
    expect(workspace.problems(true)).toEqual([]);
  });
});

test('an edit of the ledger together with the article cannot hide a loss', () => {
  const workspace = publishedWorkspace();
  loseQuotation(workspace);
  workspace.write(LEDGER, workspace.read(LEDGER).replace(/, "rails#q-plans": .*\n/u, ''));
  expect(errorsOf(workspace)).toEqual([
    'permalink-dropped permalinks.json:9:1',
    'permalink-lost rails.md:15:1',
  ]);
});

test('recording does not hide a loss either', () => {
  const workspace = publishedWorkspace();
  loseQuotation(workspace);
  workspace.record();
  expect(errorsOf(workspace)).toEqual(['permalink-lost rails.md:15:1']);
});

test('recording twice changes nothing the second time', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/more.md', BRIDGES);
  workspace.record('2026-02-02');
  const first = workspace.read(LEDGER);
  workspace.record('2026-03-03');
  expect(workspace.read(LEDGER)).toBe(first);
});

test('where there is no release to go by, what the ledger has counts as published', () => {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', RAILS);
  copyFileSync(join(publishedWorkspace().folder, LEDGER), join(workspace.folder, LEDGER));
  vi.stubEnv('PERMALINKS_AGAINST', '');
  expect(errorsOf(workspace)).toEqual(['article-lost permalinks.json:2:1']);
});

test('a release that is neither a revision nor a file is refused', () => {
  const workspace = publishedWorkspace();
  vi.stubEnv('PERMALINKS_AGAINST', 'no-such-tag');
  expect(errorsOf(workspace)).toEqual(['release-unknown permalinks.json:1:1']);
});

function loseQuotation({ edit }: Workspace): void {
  edit(
    'articles/rails.md',
    ['  # Her answer\n  - id: plans\n    speaker: lind\n    text: We have plans\n', ''],
    ['“We have plans”', 'yes'],
  );
}

function errorsOf(workspace: Workspace): readonly string[] {
  const errors = workspace.problems().filter((problem) => problem.startsWith('error'));
  return errors.map((problem) => problem.replace('error ', '')).sort();
}

function publishedLedger(): string {
  return publishedWorkspace().read(LEDGER);
}

function lines(text: string): readonly string[] {
  return text.split('\n');
}
