import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { makeRelease } from '../../../../src/editing/make-release.ts';
import { readContent } from '../../../../src/content/read-content.ts';
import type { LEDGER_PROBLEMS } from '../../../../src/problems/ledger-problems.ts';
import { gitIn, LEDGER, type Repository, repository } from '../../permalinks/repository.ts';
import { emptyWorkspace, RAILS, type Workspace } from '../../permalinks/workspace.ts';
import { type Mend, published, type Remedies, run } from './remedy.ts';

const WRITE = 'npx verbatim permalinks --write';

/** A repository in which something has happened. */
const inGit =
  (change: (repo: Repository) => Workspace | void, tag = 'v1') =>
  (): Workspace => {
    const repo = repository(tag);
    return change(repo) ?? repo;
  };

/** Gives the git command that the fix names. */
const git: Mend = ({ folder }, fix, says) => {
  const [, words = ''] = /git ([^();]*)/u.exec(fix.slice(fix.indexOf(says))) ?? [];
  gitIn(join(folder, '..'))(...words.trim().split(' '));
};

const commit: Mend = ({ folder }) => {
  const run = gitIn(join(folder, '..'));
  run('add', '-A');
  run('commit', '-qm', 'x');
};

/** The same site in another place. */
const at = (site: Workspace, root: string): Workspace => ({
  ...site,
  folder: join(root, 'content'),
});

function shallow(repo: Repository): Workspace {
  const copy = join(repo.root, 'copy');
  repo.git('clone', '-q', '--depth', '1', '-b', 'v1', `file://${repo.root}`, copy);
  return at(repo, copy);
}

function outOfReach(repo: Repository): Workspace {
  const copy = join(repo.root, 'copy');
  repo.git('config', 'uploadpack.allowFilter', 'true');
  repo.edit('articles/rails.md', ['About rails', 'On rails']);
  repo.write(LEDGER, `${repo.read(LEDGER)}\n`);
  repo.commit('v2');
  repo.git('clone', '-q', '--filter=blob:none', `file://${repo.root}`, copy);
  renameSync(join(repo.root, '.git'), join(repo.root, 'away'));
  return at(repo, copy);
}

function withoutHistory(): Workspace {
  const site = emptyWorkspace();
  site.write('articles/rails.md', RAILS);
  site.record();
  return site;
}

/** Lets PERMALINKS_AGAINST name a copy of the ledger. */
const against: Mend = ({ folder }) => {
  const file = join(folder, '../last.json');
  cpSync(join(folder, LEDGER), file);
  vi.stubEnv('PERMALINKS_AGAINST', file);
};

const without = (address: string) => (text: string) =>
  text.replace(new RegExp(`, "${address}": .*\n`, 'u'), '');
const changeLedger = (change: (text: string) => string) =>
  published(({ read, write }) => write(LEDGER, change(read(LEDGER))));

/** A release of which the ledger is cut short. */
const damaged = inGit((repo) => {
  const good = repo.read(LEDGER);
  repo.write(LEDGER, good.slice(0, -2));
  repo.commit('v1');
  repo.write(LEDGER, good);
  repo.commit();
}, '');

/** A release under another path. */
const moved = inGit((repo) => {
  const content = readContent(repo.folder, { base: '/' });
  makeRelease(repo.folder, content, { base: '/old/', today: '2026-02-02' });
  vi.stubEnv('BASE_PATH', '/new/');
}, '');

/** A path that leads out of itself. */
const nowhere = published(() => vi.stubEnv('BASE_PATH', '/a/../b'));

const NO_LEDGER = () => {
  const site = emptyWorkspace();
  gitIn(join(site.folder, '..'))('init', '-q');
  site.write('articles/rails.md', RAILS);
  return site;
};

/** Two of them are beside what they are of: what is published. */
type Codes = Exclude<keyof typeof LEDGER_PROBLEMS, 'permalink-unreleased' | 'permalink-new'>;

/** The ledger, and the releases that it is held against. */
export const LEDGER_REMEDIES = {
  'release-unknown': [
    [
      inGit(() => void vi.stubEnv('PERMALINKS_AGAINST', 'v0')),
      'Name a tag, a commit or a file that is a ledger',
      () => vi.stubEnv('PERMALINKS_AGAINST', 'v1'),
    ],
    [
      inGit(() => void vi.stubEnv('PERMALINKS_AGAINST', 'v0')),
      'without a name all tags are taken',
      () => vi.stubEnv('PERMALINKS_AGAINST', ''),
    ],
  ],
  'release-unseen': [
    [withoutHistory, 'let PERMALINKS_AGAINST name the ledger of the last release', against],
    [
      withoutHistory,
      'begin one: git init, and commit',
      (...args) => {
        gitIn(join(args[0].folder, '..'))('init', '-q');
        commit(...args);
      },
    ],
    [inGit(shallow), 'git fetch --unshallow --tags', git],
    [
      inGit((repo) => void repo.git('update-ref', '-d', 'HEAD'), ''),
      'Commit it with the articles.',
      commit,
    ],
    [
      inGit(outOfReach),
      'See that git works here and can reach what this clone was made from',
      ({ folder }) => renameSync(join(folder, '../../away'), join(folder, '../../.git')),
    ],
  ],
  'release-damaged': [
    [
      damaged,
      WRITE,
      run({
        after: (site, fix) => {
          commit(site, fix, '');
          git(site, fix, 'git tag -d');
        },
      }),
    ],
  ],
  'release-elsewhere': [
    [
      inGit((repo) => {
        repo.write(LEDGER, without('rails#q-plans')(repo.read(LEDGER)));
        renameSync(repo.folder, join(repo.root, 'stories'));
        return { ...repo, folder: join(repo.root, 'stories') };
      }),
      WRITE,
      run(),
    ],
  ],
  'base-invalid': [
    [
      nowhere,
      'such as BASE_PATH=/news/',
      (_, fix) => vi.stubEnv('BASE_PATH', /BASE_PATH=(\S+);/u.exec(fix)?.[1]),
    ],
    [nowhere, 'or leave it out', () => vi.stubEnv('BASE_PATH', '')],
  ],
  'base-changed': [
    [
      moved,
      'say so in site.yaml, formerly: [/old/]',
      ({ read, write }, fix) =>
        write('site.yaml', `${read('site.yaml')}${/formerly: \[\S*\]/u.exec(fix)?.[0]}\n`),
    ],
    [
      moved,
      'Else set BASE_PATH=/old/.',
      (_, fix) => vi.stubEnv('BASE_PATH', /BASE_PATH=(\S+)\.$/u.exec(fix)?.[1]),
    ],
  ],
  'permalinks-missing': [[NO_LEDGER, WRITE, run({ after: (site) => commit(site, '', '') })]],
  'permalinks-removed': [[published(({ remove }) => remove(LEDGER)), WRITE, run()]],
  'permalinks-invalid': [
    [changeLedger((text) => text.slice(0, 300)), WRITE, run()],
    [
      published((site) => {
        const good = site.read(LEDGER);
        writeFileSync(join(site.folder, '../good.json'), good);
        site.write(LEDGER, good.slice(0, 300));
      }),
      'undo the edit',
      ({ folder, write }) => write(LEDGER, readFileSync(join(folder, '../good.json'), 'utf8')),
    ],
  ],
  'permalinks-conflict': [
    [
      changeLedger((text) =>
        text.replace(', "rails":', '<<<<<<< a\n=======\n>>>>>>> b\n, "rails":'),
      ),
      WRITE,
      run(),
    ],
  ],
  'permalinks-duplicate': [
    [changeLedger((text) => text.replace(/(, "bridges": .*\n)/u, '$1$1')), WRITE, run()],
  ],
  'permalinks-outdated': [
    [
      changeLedger((text) =>
        text.replace('"rails#q-plans": {', '"rails#q-plans": {"withdrawn":"2026-01-05",'),
      ),
      WRITE,
      run(),
    ],
  ],
  'permalink-dropped': [[changeLedger(without('rails#d-opening')), WRITE, run()]],
  'permalink-rewritten': [
    [changeLedger((text) => text.replace('"label":"Ida Orr"', '"label":"Eva Orr"')), WRITE, run()],
  ],
} satisfies Remedies<Pick<typeof LEDGER_PROBLEMS, Codes>>;
