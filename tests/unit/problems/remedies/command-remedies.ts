import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { allowedTarget } from '../../../../src/cli/allowed-target.ts';
import { changeAlone } from '../../../../src/editing/change-alone.ts';
import { changeContent, readForEditing } from '../../../../src/editing/change-content.ts';
import { tryLock } from '../../../../src/files/with-lock.ts';
import type { COMMAND_PROBLEMS } from '../../../../src/problems/command-problems.ts';
import { interruptWrites } from '../../../support/interrupt-writes.ts';
import { demoRepository } from '../../permalinks/demo-repository.ts';
import { gitIn } from '../../permalinks/repository.ts';
import { RAILS, type Workspace } from '../../permalinks/workspace.ts';
import { EDIT_REMEDIES } from './edit-remedies.ts';
import { interrupted, moving, renaming } from './interrupted.ts';
import { asking, check, giving, type Mend, published, type Remedies } from './remedy.ts';

const UNCHANGED = published(() => {});
const FILE = 'articles/rails.md';
const START = giving('npx verbatim start --title "Ours"');
const AGAIN = giving('npx verbatim permalinks --write');

/** Gives the git commands that the fix prints, but for opening an editor. */
const shell: Mend = ({ folder }, fix, says) => {
  const printed = fix.slice(fix.indexOf(says)).match(/git [^&().;]*(?:\.(?= &&))?/gu) ?? [];
  for (const command of printed) {
    const words = command
      .trim()
      .match(/"[^"]*"|\S+/gu)
      ?.map((word) => word.replaceAll('"', ''));
    const [, ...args] = words ?? [];
    if (args[0] === 'commit' && args.length === 1) args.push('-m', 'x');
    gitIn(join(folder, '..'))(...args.map((arg) => (arg === '-i' ? '-f' : arg)));
  }
};

/** The demonstration, changed. */
const demo = (change: (repo: ReturnType<typeof demoRepository>) => unknown) => () => {
  const repo = demoRepository();
  change(repo);
  return repo;
};

function demoWithoutGit(): Workspace {
  const site = demoRepository();
  rmSync(join(site.folder, '../.git'), { recursive: true });
  return site;
}

const ownPublished = demo((repo) => {
  repo.write(FILE, RAILS);
  repo.record();
  repo.commit('release-3');
});

/** A command reads an article, the author changes it, and the command writes; the second time nobody does. */
const overtaken = (isChanged: boolean) =>
  asking(({ folder, edit, read }) => {
    const before = readForEditing(folder);
    const text = read(FILE).replace('id: plans', 'id: plans # hers');
    if (isChanged) edit(FILE, ['Maria Lind said', 'Maria Lind has said']);
    changeContent(folder, { texts: new Map([['rails', text]]) }, before, '2026-02-02');
  });

const edited = (site: Workspace) => site.edit(FILE, ['Maria Lind said', 'Maria Lind has said']);
const draftIn = (fix: string) => resolve(/delete (\S+\.new);/u.exec(fix)?.[1] ?? '');

const building = (out: string) => asking(({ folder }) => allowedTarget(join(folder, '..', out)));

/** A lock that another command holds. */
const locked = published(({ folder }) => {
  const lock = tryLock(join(folder, '.verbatim-lock'));
  locks.set(folder, () => lock?.release());
  onTestFinished(() => void locks.delete(folder));
});
const locks = new Map<string, () => void>();

export const COMMAND_REMEDIES = {
  ...EDIT_REMEDIES,
  'start-refused': [
    [
      demoWithoutGit,
      'Commit it first: git init && git add -A && git commit -m "As it came".',
      shell,
      START,
    ],
    [demo((repo) => repo.write(FILE, RAILS)), 'Commit it (git add -A && git commit)', shell, START],
    [
      demo((repo) => repo.write(FILE, RAILS)),
      'or take it back (git restore . && git clean -i)',
      shell,
      START,
    ],
    [
      ownPublished,
      'Change the title in site.yaml, and take articles from readers with npx verbatim withdraw.',
      async (site) => {
        site.edit('site.yaml', ['title: S', 'title: Ours']);
        await giving('npx verbatim withdraw us-japan-leaders-meeting --reason "R"')(site);
        return check;
      },
      START,
    ],
    [
      demo((repo) => {
        repo.write(FILE, 'Nothing');
        repo.commit();
      }),
      'Mend it first (npx verbatim check)',
      (repo) => {
        repo.write(FILE, RAILS);
        shell(repo, 'git add -A && git commit', 'git add');
      },
      START,
    ],
    [
      demo((repo) => {
        repo.write(FILE, 'Nothing');
        repo.commit();
      }),
      'or remove it and commit that',
      (repo) => {
        repo.remove(FILE);
        shell(repo, 'git add -A && git commit', 'git add');
      },
      START,
    ],
  ],
  'change-overtaken': [
    [
      UNCHANGED,
      'Save the file, and give the command again.',
      () => overtaken(false),
      overtaken(true),
    ],
  ],
  'change-blocked': [
    [
      interrupted(renaming, edited),
      'To keep it as it is now, delete',
      (_, fix) => rmSync(draftIn(fix)),
      AGAIN,
    ],
    [
      interrupted(renaming, edited),
      'to have what the command made of it, put that in its place',
      ({ folder }, fix) => renameSync(draftIn(fix), join(folder, FILE)),
      AGAIN,
    ],
    [
      interrupted(moving, edited),
      'Carry over what you have changed, delete this file, and give the command again.',
      ({ remove }) => remove(FILE),
      AGAIN,
    ],
  ],
  'out-refused': [
    [
      UNCHANGED,
      'Let --out name a folder that is not there yet',
      () => building('new'),
      building('content'),
    ],
    [
      published(({ folder }) => mkdirSync(join(folder, '../empty'))),
      'an empty one',
      () => building('empty'),
      building('.'),
    ],
  ],
  'write-failed': [
    [
      UNCHANGED,
      'Make room, or get the right to write here, and give the command again.',
      () => asking(({ folder }) => changeAlone(folder, renaming, { say: () => {} })),
      asking(async ({ folder }) => {
        const run = () => changeAlone(folder, renaming, { say: () => {} });
        throw (await interruptWrites(3, 'full disk', run)).error;
      }),
    ],
  ],
  'content-locked': [
    [
      locked,
      'Let it end, or end it; then give this command again.',
      ({ folder }) => locks.get(folder)?.(),
      asking(({ folder }) => changeAlone(folder, renaming, { say: () => {}, limit: 0.3 })),
    ],
  ],
} satisfies Remedies<typeof COMMAND_PROBLEMS>;
