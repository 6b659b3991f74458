import { cpSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { changeAlone } from '../../../src/editing/change-alone.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { pinSource } from '../../../src/editing/pin-source.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { ContentError } from '../../../src/problems/content-error.ts';
import { updateLedger } from '../../../src/permalinks/update-ledger.ts';
import { interruptWrites, type Mishap } from '../../support/interrupt-writes.ts';
import { publishedWorkspace, snapshot, type Workspace } from './workspace.ts';

const TODAY = '2026-02-02';
const MOST_WRITES = 100;

type Command = readonly [name: string, run: (folder: string) => unknown];

const MOVE: Command = ['move', (folder) => moveArticle(folder, 'rails', 'railways', TODAY)];
const RECORD: Command = ['permalinks --write', record];

/** Each command that writes; all but the last have something to do in more than one file. */
const COMMANDS: readonly Command[] = [
  ['rename', (folder) => renameId(folder, 'plans', 'our-plans', TODAY)],
  ['withdraw', (folder) => withdraw(folder, 'no-comment', { reason: 'R', today: TODAY })],
  [
    'revise',
    (folder) => revise(folder, 'it-holds', { kind: 'correction', note: 'N', today: TODAY }),
  ],
  [
    'pin',
    (folder) =>
      pinSource(folder, {
        ...{ id: 'minutes', bytes: Buffer.from('It holds'), kind: 'txt', facts: {} },
        ...{ isReplacing: false, today: TODAY },
      }),
  ],
  MOVE,
  RECORD,
];

it.each([
  ...COMMANDS.map((command) => ['death', ...command] as const),
  ...(['refusal', 'full disk'] as const).flatMap((mishap) =>
    [MOVE, RECORD].map((command) => [mishap, ...command] as const),
  ),
])(
  'after a %s at any write, %s leaves every file whole, and comes to its end when it is repeated',
  async (mishap, _, run) => {
    const { workspace, before, after, writes } = await undisturbed(run);
    expect(writes).toBeLessThan(MOST_WRITES);
    // They all write by the same means, so that one of them stands for the writes between.
    const step = run === MOVE[1] || run === RECORD[1] ? 1 : 4;
    for (let at = 1; at <= writes; at += step) {
      const folder = copyOf(workspace);
      await interruptWrites(at, mishap, () => alone(folder, run));
      expectWhole(folder, before, after);
      await expectEnd(folder, run, after, `${mishap} at ${at} of ${writes}`);
    }
  },
  120_000,
);

it.each([MOVE, RECORD])(
  'an interrupted %s is ended by what check says',
  async (_, run) => {
    const { workspace, before, after, writes } = await undisturbed(run);
    for (let at = 1; at <= writes; at += 1) {
      const folder = copyOf(workspace);
      await interruptWrites(at, 'death', () => alone(folder, run));
      const hasBegun = isBegun(folder);
      expect(problemsOf(folder).includes('change-interrupted 1:1')).toBe(hasBegun);
      await alone(folder, record);
      const files = snapshot(folder);
      // A change to one file has happened, or has not.
      if (hasBegun) expect(files).toEqual(after);
      else
        expect([before, after]).toContainEqual({ ...files, 'permalinks.json': expect.anything() });
      expect(leftovers(folder)).toEqual([]);
    }
  },
  120_000,
);

it.each<Mishap>(['refusal', 'full disk'])(
  'after a %s before anything was changed nothing is left behind',
  async (mishap) => {
    const workspace = prepared();
    for (let at = 1; at <= 12; at += 1) {
      const folder = copyOf(workspace);
      await interruptWrites(at, mishap, () => renameId(folder, 'plans', 'our-plans', TODAY));
      if (!isBegun(folder)) expect(leftovers(folder)).toEqual([]);
    }
  },
);

/** Two articles; one leads to the other, and the author has mended a quotation in it. */
function prepared(): Workspace {
  const workspace = publishedWorkspace();
  workspace.edit(
    'articles/bridges.md',
    ['It holds', 'It held'],
    [
      'quotes:\n',
      'withdrawn:\n  - { id: q-never, date: 2026-01-02, reason: R, instead: rails#q-plans }\nquotes:\n',
    ],
  );
  return workspace;
}

function copyOf({ folder }: Workspace): string {
  const copy = mkdtempSync(join(folder, '../copy-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

async function undisturbed(run: (folder: string) => unknown) {
  const workspace = prepared();
  const folder = copyOf(workspace);
  const before = snapshot(folder);
  const { writes, error } = await interruptWrites(0, 'death', () => alone(folder, run));
  expect(error).toBeUndefined();
  const after = snapshot(folder);
  expect(after).not.toEqual(before);
  return { workspace, before, after, writes };
}

function alone(folder: string, run: (folder: string) => unknown): Promise<unknown> {
  return changeAlone(folder, run, { say: () => {} });
}

type Files = Readonly<Record<string, string>>;

/** Every file is as it was or as it is to be; where not all are the same, the journal is there. */
function expectWhole(folder: string, before: Files, after: Files): void {
  const now = visible(folder);
  for (const name of new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)]))
    expect([before[name], after[name]]).toContain(now[name]);
  const isMixed = ![before, after].some((files) => JSON.stringify(files) === JSON.stringify(now));
  if (isMixed) expect(isBegun(folder)).toBe(true);
}

async function expectEnd(
  folder: string,
  run: (folder: string) => unknown,
  after: Files,
  when: string,
): Promise<void> {
  // What was ended already is refused the second time.
  await alone(folder, run).catch((error: unknown) => expect(error).toBeInstanceOf(ContentError));
  expect(snapshot(folder), when).toEqual(after);
  expect(leftovers(folder), when).toEqual([]);
}

function isBegun(folder: string): boolean {
  return existsSync(join(folder, '.verbatim-journal'));
}

function problemsOf(folder: string): readonly string[] {
  const { problems } = readContent(folder, {
    base: '/',
    against: process.env['PERMALINKS_AGAINST'],
  });
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

function visible(folder: string): Files {
  return Object.fromEntries(
    Object.entries(snapshot(folder)).filter(([name]) => !name.includes('.verbatim-')),
  );
}

function leftovers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.verbatim-'),
  );
}

function record(folder: string): void {
  const { ids, ledger } = readContent(folder, {
    base: '/',
    against: process.env['PERMALINKS_AGAINST'],
  });
  updateLedger(ids, ledger, TODAY);
}
