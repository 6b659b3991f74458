import { join } from 'node:path';
import { erase } from '../../../../src/editing/erase.ts';
import { moveArticle } from '../../../../src/editing/move-article.ts';
import { renameId } from '../../../../src/editing/rename-id.ts';
import { revise } from '../../../../src/editing/revise.ts';
import { withdraw } from '../../../../src/editing/withdraw.ts';
import type { COMMAND_PROBLEMS } from '../../../../src/problems/command-problems.ts';
import { gitIn, LEDGER, repository } from '../../permalinks/repository.ts';
import { BRIDGES, RAILS, type Workspace } from '../../permalinks/workspace.ts';
import { check, giving, type Mend, published, type Remedies, run } from './remedy.ts';

const HOW = { reason: 'R', today: '2026-02-02' };
const FILE = 'articles/rails.md';
const UNCHANGED = published(() => {});
const give = (command: string) => giving(`npx verbatim ${command}`);
/** The command is given otherwise. */
const instead =
  (command: string): Mend =>
  () =>
    give(command);
/** Nothing is left to be done by a command. */
const done: Mend = () => check;
const CHANGED = ['We have plans', 'Nobody had a plan'] as const;
const changed = published(({ edit }) => edit(FILE, CHANGED));
const told = published(({ edit, folder }) => {
  edit(FILE, CHANGED);
  revise(folder, 'plans', { kind: 'correction', note: 'N', today: HOW.today });
});
const NEW_EVENT = '  - { id: more, date: 2026, title: More }\nquotes:';
const withEvent = published(({ edit }) => edit(FILE, ['quotes:', NEW_EVENT]));
const committed = (change: (site: Workspace) => unknown) => () => {
  const repo = repository('v1');
  repo.edit(FILE, ['quotes:', NEW_EVENT]);
  repo.record();
  repo.commit();
  change(repo);
  return repo;
};
const takeEvent: Mend = ({ edit }) => edit(FILE, [NEW_EVENT, 'quotes:']);
/** A copy of the last commit alone, after the event was committed and taken out. */
function shallow(): Workspace {
  const repo = repository('v1');
  repo.edit(FILE, ['quotes:', NEW_EVENT]);
  repo.record();
  repo.commit();
  repo.edit(FILE, [NEW_EVENT, 'quotes:']);
  repo.commit();
  const copy = join(repo.root, 'copy');
  repo.git('clone', '-q', '--depth', '1', `file://${repo.root}`, copy);
  return { ...repo, folder: join(copy, 'content') };
}
const ORR = 'actors: [{ id: orr, name: Ida Orr, kind: person }]\n';
/** A notice that was released, and then taken back. */
const reverted = (command: typeof withdraw) =>
  published((site) => {
    command(site.folder, 'bridges', HOW);
    site.release();
    site.write('articles/bridges.md', BRIDGES);
  });
const FORGET = give('permalinks --write --forget rails#d-more');
const commitAll: Mend = ({ folder }) => {
  for (const args of [
    ['add', '-A'],
    ['commit', '-qm', 'x'],
  ])
    gitIn(join(folder, '..'))(...args);
};

type Codes = 'id-unknown' | 'id-ambiguous' | 'id-taken' | 'words-unchanged' | 'edit-refused';

/** Commands that change articles. */
export const EDIT_REMEDIES = {
  'id-unknown': [
    [
      UNCHANGED,
      'Did you mean “plans”?',
      (_, fix) => give(`rename ${/“(.*)”/u.exec(fix)?.[1]} ours`),
      give('rename plan ours'),
    ],
    [
      UNCHANGED,
      'Use an id as the articles have it: q-some-words, or article#q-some-words.',
      instead('rename rails#q-plans ours'),
      give('rename zebra-crossing ours'),
    ],
  ],
  'id-ambiguous': [
    [
      published(({ folder }) => renameId(folder, 'opening', 'board', HOW.today)),
      'Name the one you mean as it is written there.',
      instead('rename rails#d-board first-train'),
      give('rename board first-train'),
    ],
  ],
  'id-taken': [
    [UNCHANGED, 'Choose another', instead('rename plans ours'), give('rename plans no-comment')],
    [UNCHANGED, 'Choose another', instead('move rails railways'), give('move rails bridges')],
  ],
  'words-unchanged': [
    [
      UNCHANGED,
      'Change it first: the words in the text and in the list, or a name, a date, a title.',
      ({ edit }) => edit(FILE, CHANGED),
      give('revise plans --kind correction --note "N"'),
    ],
    [
      UNCHANGED,
      'Change it first: the words in the text and in the list, or a name, a date, a title.',
      ({ edit }) => edit(FILE, ['Maria Lind', 'Marie Lind']),
      give('revise lind --kind correction --note "N"'),
    ],
  ],
  'edit-refused': [
    [
      published(({ folder }) => renameId(folder, 'plans', 'ours', HOW.today)),
      'Name it so: q-ours.',
      (_, fix) => give(`rename ${/so: (\S+)\./u.exec(fix)?.[1]} all-plans`),
      give('rename plans all-plans'),
    ],
    [
      published(({ folder, edit }) => {
        withdraw(folder, 'plans', HOW);
        edit(FILE, ['“We have plans”', 'yes']);
      }),
      'Its notice stands already, and nothing more can be done with it.',
      done,
      give('withdraw plans --reason "R"'),
    ],
    [
      published(({ remove }) => remove(FILE)),
      'Put its file back first',
      ({ write }) => write(FILE, RAILS),
      give('withdraw rails --reason "R"'),
    ],
    [
      published(({ remove, write }) => {
        remove(FILE);
        write('articles/railways.md', RAILS);
      }),
      'or use the name that it has now; npx verbatim check says which is likely.',
      async (site) => {
        const lost = (await check(site)).find(({ code }) => code === 'article-lost');
        await run()(site, lost?.fix ?? '', 'npx verbatim move rails railways');
        return give('withdraw railways --reason "R"');
      },
      give('withdraw rails --reason "R"'),
    ],
    [
      published((site) => {
        site.edit(FILE, ['quotes:', NEW_EVENT]);
        site.record();
        site.edit(FILE, [NEW_EVENT, 'quotes:']);
        site.write(LEDGER, site.read(LEDGER).replace(/(, "bridges": .*\n)/u, '$1$1'));
      }),
      'Mend it first: npx verbatim permalinks --write.',
      async (site, fix) => {
        await run()(site, fix, 'npx verbatim permalinks');
        return check;
      },
      FORGET,
    ],
    [
      UNCHANGED,
      'To take it from readers: npx verbatim withdraw rails#d-opening',
      async (site, fix) => {
        await run()(site, fix, 'npx verbatim withdraw');
        return check;
      },
      give('permalinks --write --forget rails#d-opening'),
    ],
    [
      shallow,
      'Do first what npx verbatim check says.',
      async (site) => {
        const unseen = (await check(site)).find(({ code }) => code === 'release-unseen');
        const [, command = ''] = /git (fetch [^;)]*)/u.exec(unseen?.fix ?? '') ?? [];
        gitIn(join(site.folder, '..'))(...command.split(' '));
      },
      FORGET,
    ],
    [committed(() => {}), 'Take it out of the content first.', takeEvent, FORGET],
    [
      published(({ folder }) => withdraw(folder, 'no-comment', { ...HOW, instead: 'd-opening' })),
      'Give the command again, and say with --instead where they are led now.',
      (site) => {
        site.edit(FILE, ['“No comment”', 'nothing']);
        return give('withdraw opening --reason "R" --instead q-plans');
      },
      give('withdraw opening --reason "R"'),
    ],
    [
      UNCHANGED,
      'Give it another address: npx verbatim move rails railways.',
      async (site, fix, says) => {
        await run()(site, fix, says.slice(says.indexOf('npx'), -1));
        return check;
      },
      give('rename rails railways'),
    ],
    [
      UNCHANGED,
      'Choose one of small letters a–z, digits and single hyphens, at most 120 of them.',
      instead('rename plans our-plans'),
      give('rename plans Our-Plans'),
    ],
    [UNCHANGED, 'Call it q-y, or y alone.', instead('rename plans q-y'), give('rename plans a-y')],
    [UNCHANGED, 'Call it q-y, or y alone.', instead('rename plans y'), give('rename plans a-y')],
    [
      UNCHANGED,
      'Name an article as its file is called, without .md',
      instead('move rails railways'),
      give('move roads railways'),
    ],
    [
      published(({ write }) => write('articles/roads.md', 'Nothing.\n')),
      'if it is there, mend it first: npx verbatim check.',
      ({ write }) => write('articles/roads.md', BRIDGES),
      give('move roads streets'),
    ],
    [
      published(({ edit }) => edit(FILE, ['id: plans', 'id: ours'])),
      'Put it back, or withdraw it: npx verbatim check says how.',
      async (site) => {
        const lost = (await check(site)).find(({ code }) => code === 'permalink-lost');
        await run()(site, lost?.fix ?? '', 'npx verbatim rename');
        return check;
      },
      give('revise plans --kind correction --note "N"'),
    ],
    [
      withEvent,
      'Change it as you like: there is nobody to tell.',
      (site) => {
        site.edit(FILE, ['title: More', 'title: Less']);
        return check;
      },
      give('revise more --kind correction --note "N"'),
    ],
    [
      told,
      'To tell it otherwise, edit that entry.',
      (site) => {
        site.edit(FILE, ['text: N\n', 'text: It was wrong.\n']);
        return check;
      },
      give('revise plans --kind correction --note "It was wrong."'),
    ],
    [
      changed,
      'In your command write --kind correction (or clarification), and --note',
      instead('revise plans --kind correction --note "It was wrong."'),
      give('revise plans --kind typo'),
    ],
    [
      withEvent,
      'In your command leave out --instead.',
      instead('withdraw more --reason "R"'),
      give('withdraw more --reason "R" --instead d-opening'),
    ],
    [
      published(({ folder }) => withdraw(folder, 'rails', HOW)),
      'Its notice stands; until it is released, retraction: can be edited there.',
      (site) => {
        site.edit(FILE, ['reason: R', 'reason: It was wrong.']);
        return check;
      },
      give('withdraw rails --reason "It was wrong."'),
    ],
    [
      published(({ write }) => write('articles/new.md', RAILS)),
      'Delete its file.',
      ({ remove }) => {
        remove('articles/new.md');
        return check;
      },
      give('withdraw new --reason "R"'),
    ],
    [
      UNCHANGED,
      'Add --reason "…" to your command.',
      instead('withdraw bridges --reason "R"'),
      give('withdraw bridges'),
    ],
    [
      reverted(withdraw),
      'To put that notice back, leave --reason out of your command.',
      instead('withdraw bridges'),
      give('withdraw bridges --reason "Another."'),
    ],
    [
      reverted(erase),
      'In your command write erase for withdraw.',
      instead('erase bridges'),
      give('withdraw bridges'),
    ],
    [
      published(({ edit }) => edit('articles/bridges.md', [ORR, ''])),
      'Withdraw, or change, what names it first.',
      ({ folder, edit }) => {
        withdraw(folder, 'it-holds', HOW);
        edit('articles/bridges.md', [': “It holds”', ' nothing']);
      },
      give('withdraw bridges#a-orr --reason "R"'),
    ],
    [
      committed(({ folder }) => moveArticle(folder, 'rails', 'railways', HOW.today)),
      'Commit it first: git add -A && git commit.',
      commitAll,
      give('release'),
    ],
    [
      () => {
        const repo = repository('v1');
        repo.git('remote', 'add', 'origin', join(repo.root, 'elsewhere.git'));
        repo.edit(FILE, ['About rails', 'On rails']);
        repo.commit();
        return repo;
      },
      'Push it: git push origin release-',
      ({ folder }, fix) => {
        const git = gitIn(join(folder, '..'));
        git('init', '-q', '--bare', join(folder, '../elsewhere.git'));
        const { status } = git('push', '-q', 'origin', /origin (\S+)$/u.exec(fix)?.[1] ?? '');
        if (status !== 0) throw new Error(fix);
      },
      give('release --push'),
    ],
  ],
} satisfies Remedies<Pick<typeof COMMAND_PROBLEMS, Codes>>;
