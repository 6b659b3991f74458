import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { moveArticle } from '../../../../src/editing/move-article.ts';
import { renameId } from '../../../../src/editing/rename-id.ts';
import { revise } from '../../../../src/editing/revise.ts';
import { withdraw } from '../../../../src/editing/withdraw.ts';
import type { LEDGER_PROBLEMS } from '../../../../src/problems/ledger-problems.ts';
import type { PERMALINK_PROBLEMS } from '../../../../src/problems/permalink-problems.ts';
import type { ProblemCode } from '../../../../src/problems/problem-table.ts';
import { gitIn, repository } from '../../permalinks/repository.ts';
import { BRIDGES, RAILS, type Workspace } from '../../permalinks/workspace.ts';
import { LEDGER_REMEDIES } from './ledger-remedies.ts';
import { check, type Mend, published, type Remedies, run } from './remedy.ts';

const HOW = { reason: 'R', today: '2026-02-02' };
const FILE = 'articles/rails.md';
const PLANS = '  # Her answer\n  - id: plans\n    speaker: lind\n    text: We have plans\n';
const MORE = '  - { id: more, date: 2026, title: More }\nquotes:';

type Change = readonly [from: string, to: string];
const edited = (...changes: readonly Change[]) => published((site) => site.edit(FILE, ...changes));
const edit =
  (...changes: readonly Change[]): Mend =>
  (site) =>
    site.edit(FILE, ...changes);
const rename =
  (from: string, to: string): Mend =>
  ({ folder }) =>
    renameSync(join(folder, `articles/${from}.md`), join(folder, `articles/${to}.md`));

/** Does one thing, checks again, and gives the command that is said of another problem then. */
const editAndObey =
  (change: Mend, code: ProblemCode, says: string, after?: (site: Workspace) => void): Mend =>
  async (site, ...fix) => {
    await change(site, ...fix);
    const next = (await check(site)).find((problem) => problem.code === code);
    await run(after ? { after } : {})(site, next?.fix ?? '', says);
  };

const putBack = ({ write }: Workspace) => write(FILE, RAILS);
const unquote = (site: Workspace) => site.edit(FILE, ['“We have plans”', 'yes']);

/** Gives the git command that the fix prints, where the check was given. */
function restore({ folder }: Workspace, fix: string): void {
  const [, source, file = ''] = /git restore (--source=\S+ )?(\S+)(?:; |\. Then)/u.exec(fix) ?? [];
  gitIn(join(folder, '..'))('restore', ...(source ? [source.trim()] : []), resolve(file));
}

/** Released after a command, and then as it had been before. */
const reverted = (change: (folder: string) => unknown) =>
  published((site) => {
    change(site.folder);
    site.release();
    site.write(FILE, RAILS);
  });

/** Committed after the release, in no release, and gone. */
const untagged = (add: (site: Workspace) => void, take: (site: Workspace) => void) => () => {
  const repo = repository('v1');
  add(repo);
  repo.record();
  repo.commit();
  take(repo);
  return repo;
};
const addMore = ({ write }: Workspace) =>
  write('articles/more.md', RAILS.replaceAll('said', 'says'));
const takeMore = ({ remove }: Workspace) => remove('articles/more.md');
const holdMore = ({ edit: change }: Workspace) =>
  change('articles/more.md', ['title: Rails', 'draft: true\ntitle: Rails']);
const letMore = ({ edit: change }: Workspace) => change('articles/more.md', ['draft: true\n', '']);
const addEvent = (site: Workspace) => site.edit(FILE, ['quotes:', MORE]);
const takeEvent = (site: Workspace) => site.edit(FILE, [MORE, 'quotes:']);

const AS_ONE: Change = ['title: Rails\n', 'title: Rails\nformerly: [bridges]\n'];

/** Two articles that became one and were released so, of which that one does not tell any more. */
const parted = (change: (site: Workspace) => void) =>
  published((site) => {
    const bridges = 'articles/bridges.md';
    site.edit(
      FILE,
      AS_ONE,
      ['dates:', '  - { id: orr, name: Ida Orr, kind: person }\ndates:'],
      ['to: lind }\n', 'to: lind }\n  - { id: it-holds, speaker: orr, text: It holds }\n'],
      ['“No comment”.', '“No comment”. Ida Orr said: “It holds”.'],
    );
    site.remove(bridges);
    site.release();
    site.edit(FILE, [AS_ONE[1], AS_ONE[0]]);
    change(site);
  });

/** Writes into the article the line that the fix prints. */
const bringTogether: Mend = (site, fix) =>
  site.edit(FILE, ['title: Rails\n', `title: Rails\n${/formerly: \[.*\]/u.exec(fix)?.[0]}\n`]);

/** A correction that was released, and taken out. */
const untold = (id: string, change: Change) =>
  published((site) => {
    site.edit(FILE, change);
    const before = site.read(FILE);
    revise(site.folder, id, { kind: 'correction', note: 'N', today: HOW.today });
    site.release();
    site.write(FILE, before);
  });

/** What was withdrawn and released, and then is told otherwise. */
const noticed = (change: (site: Workspace) => void) =>
  published((site) => {
    site.edit(FILE, ['“No comment”', 'nothing']);
    withdraw(site.folder, 'no-comment', HOW);
    site.release();
    change(site);
  });

/** Puts into the frontmatter what the fix prints. */
const tellAgain: Mend = (site, fix) => {
  const [, entry = ''] = /with (date: .*)\.$/u.exec(fix) ?? [];
  const written = entry.replace('(what readers were told)', 'N').replace(' and was', ', was');
  site.edit(FILE, ['---\n\n', `corrections:\n  - { ${written} }\n---\n\n`]);
};

const withdrawn = (yaml: string) => edited(['quotes:', `withdrawn: [${yaml}]\nquotes:`]);

export const PERMALINK_REMEDIES = {
  ...LEDGER_REMEDIES,
  'slug-duplicate': [
    [
      published(({ edit }) => edit('articles/bridges.md', ['title:', 'formerly: [rails]\ntitle:'])),
      'If this one never had it, take the slug out of formerly: here.',
      ({ edit }) => edit('articles/bridges.md', ['formerly: [rails]\n', '']),
    ],
    [
      published((site) => {
        moveArticle(site.folder, 'rails', 'railways', HOW.today);
        site.release();
        site.write(FILE, BRIDGES.replaceAll('ridges', 'oads').replaceAll('Ida Orr', 'Eva Orr'));
      }),
      'Else give the file of the other one another name',
      rename('rails', 'roads'),
    ],
    [
      published((site) => {
        moveArticle(site.folder, 'rails', 'railways', HOW.today);
        site.edit('articles/bridges.md', ['title:', 'formerly: [rails]\ntitle:']);
      }),
      'take the slug out of formerly:',
      ({ edit }) => edit('articles/bridges.md', ['formerly: [rails]\n', '']),
    ],
  ],
  'instead-unknown': [
    [
      published(({ folder, edit }) => {
        withdraw(folder, 'no-comment', { ...HOW, instead: 'q-plans' });
        edit(FILE, ['instead: q-plans', 'instead: q-planz'], ['“No comment”', 'nothing']);
      }),
      'Name an anchor that stands, of this article (q-some-words)',
      edit(['q-planz', 'q-plans']),
    ],
    [
      published(({ folder, edit }) => {
        withdraw(folder, 'no-comment', { ...HOW, instead: 'q-plans' });
        edit(FILE, ['instead: q-plans', 'instead: q-planz'], ['“No comment”', 'nothing']);
      }),
      'or of another (other-article#q-some-words)',
      edit(['q-planz', 'bridges#q-it-holds']),
    ],
    [
      withdrawn('{ id: q-old, date: 2026-01-05, reason: R, instead: q-none }'),
      'or take instead: out',
      edit([', instead: q-none', '']),
    ],
  ],
  'former-unknown': [
    [
      edited(['id: plans', 'id: our-plans\n    formerly: [plan]']),
      'Did you mean “plans”?',
      edit(['[plan]', '[plans]']),
    ],
    [
      edited(['title: Rails', 'formerly: [never-published]\ntitle: Rails']),
      'Remove it from formerly:',
      edit(['formerly: [never-published]\n', '']),
    ],
  ],
  'permalink-unreleased': [
    [untagged(addMore, takeMore), 'npx verbatim withdraw more', run({ before: restore })],
    [untagged(addMore, takeMore), 'npx verbatim permalinks --write --forget more', run()],
    [
      untagged(addMore, (site) => rename('more', 'much-more')(site, '', '')),
      'npx verbatim move more much-more',
      run(),
    ],
    [untagged(addEvent, takeEvent), 'npx verbatim withdraw rails#d-more', run()],
    [untagged(addEvent, takeEvent), 'npx verbatim permalinks --write --forget rails#d-more', run()],
    [
      untagged(addEvent, (site) => site.edit(FILE, ['id: more,', 'id: much-more,'])),
      'npx verbatim rename rails#d-more much-more',
      run(),
    ],
    [untagged(addMore, holdMore), 'take draft: out', letMore],
    [untagged(addMore, holdMore), 'npx verbatim withdraw more', run({ before: letMore })],
    [untagged(addMore, holdMore), 'npx verbatim permalinks --write --forget more', run()],
  ],
  'permalink-new': [[edited(['quotes:', MORE]), 'npx verbatim permalinks --write', run()]],
  'notice-changed': [
    [
      noticed((site) => site.edit(FILE, ['reason: R', 'reason: S'])),
      'Put it back as it was, under withdrawn:',
      edit(['reason: S', 'reason: R']),
    ],
    [
      noticed((site) =>
        site.edit(FILE, ['date: 2026-02-02\n    reason', 'date: 2026-01-20\n    reason']),
      ),
      'Put it back as it was, under withdrawn:',
      edit(['date: 2026-01-20', 'date: 2026-02-02']),
    ],
  ],
  'permalink-lost': [
    [edited(['id: plans', 'id: our-plans']), 'npx verbatim rename q-plans', run()],
    [
      edited(['id: plans', 'id: our-plans']),
      'npx verbatim withdraw q-plans',
      run({ after: (site) => site.edit(FILE, ['We have plans', 'We had plans']) }),
    ],
    [edited([PLANS, ''], ['“We have plans”', 'yes']), 'npx verbatim withdraw q-plans', run()],
    [edited([PLANS, ''], ['“We have plans”', 'yes']), 'Put it back', putBack],
    [
      published((site) => {
        renameId(site.folder, 'plans', 'our-plans', HOW.today);
        site.release();
        site.edit(FILE, ['    formerly: [plans]\n', '']);
      }),
      'It became “q-our-plans”: put it back into formerly: there, without the letter before it.',
      edit(['id: our-plans\n', 'id: our-plans\n    formerly: [plans]\n']),
    ],
  ],
  'article-lost': [
    [
      parted(() => {}),
      'It has become “rails”: write formerly: [bridges] into rails.md again.',
      bringTogether,
    ],
    [
      () => {
        const repo = repository('v1');
        repo.remove(FILE);
        repo.commit();
        return repo;
      },
      'npx verbatim withdraw rails',
      run({ before: restore }),
    ],
    [
      published((site) => rename('rails', 'railways')(site, '', '')),
      'npx verbatim move rails railways',
      run(),
    ],
    [
      published(({ remove }) => remove(FILE)),
      'npx verbatim withdraw rails',
      run({ before: putBack }),
    ],
    [published(({ remove }) => remove(FILE)), 'npx verbatim move rails', run({ before: putBack })],
  ],
  'draft-published': [
    [
      edited(['title: Rails\n', 'title: Rails\ndraft: true\n']),
      'Take draft: out.',
      edit(['draft: true\n', '']),
    ],
    [
      edited(['title: Rails\n', 'title: Rails\npublish: 2990-12-01T06:00Z\n']),
      'Take publish: out.',
      edit(['publish: 2990-12-01T06:00Z\n', '']),
    ],
    [
      edited(['title: Rails\n', 'title: Rails\ndraft: true\n']),
      'npx verbatim withdraw rails',
      run({ before: (site) => site.edit(FILE, ['draft: true\n', '']) }),
    ],
  ],
  'retraction-lost': [
    [
      reverted((folder) => withdraw(folder, '/articles/rails/', HOW)),
      'npx verbatim withdraw rails',
      run(),
    ],
  ],
  'permalink-reused': [
    [
      parted(({ write }) => write('articles/bridges.md', BRIDGES)),
      'Give the file of this article another name. Then write formerly: [bridges] into rails.md again',
      async (...args) => {
        await rename('bridges', 'roads')(...args);
        await bringTogether(...args);
      },
    ],
    [
      parted(({ write }) =>
        write('articles/roads.md', BRIDGES.replace('title:', 'formerly: [bridges]\ntitle:')),
      ),
      'Take “bridges” out of formerly: here. Then write formerly: [bridges] into rails.md again',
      async (...args) => {
        args[0].edit('articles/roads.md', ['formerly: [bridges]\n', '']);
        await bringTogether(...args);
      },
    ],
    [
      reverted((folder) => withdraw(folder, 'plans', HOW)),
      'npx verbatim withdraw q-plans',
      run({ after: unquote }),
    ],
    [
      reverted((folder) => withdraw(folder, 'opening', HOW)),
      'Else give this one an id of its own, check again, and do what is said of the other.',
      editAndObey(
        edit(['id: opening', 'id: first-train'], ['The line opens', 'A train runs']),
        'permalink-lost',
        'npx verbatim withdraw d-opening',
      ),
    ],
    [
      edited(['title: The line opens', 'title: Trains run']),
      'npx verbatim revise d-opening',
      run(),
    ],
    [
      edited(['title: The line opens', 'title: Trains run'], ['2026-03-01', '2027']),
      'Else give this one an id of its own, check again, and do what is said of the other.',
      editAndObey(
        edit(['id: opening', 'id: trains']),
        'permalink-lost',
        'npx verbatim withdraw d-opening',
      ),
    ],
    [edited(['speaker: lind', 'speaker: board']), 'npx verbatim revise q-plans', run()],
    [
      published((site) => {
        renameId(site.folder, 'plans', 'our-plans', HOW.today);
        site.release();
        site.edit(FILE, ['    formerly: [plans]\n', ''], ['id: no-comment', 'id: plans']);
      }),
      'Give this one an id of its own, check again, and do what is said of the other.',
      (site) =>
        site.edit(
          FILE,
          ['id: plans', 'id: no-comment'],
          ['id: our-plans\n', 'id: our-plans\n    formerly: [plans]\n'],
        ),
    ],
    [
      edited(
        [PLANS, ''],
        ['id: no-comment', 'id: no-comment, formerly: [plans]'],
        ['“We have plans”', 'yes'],
      ),
      'Take it out of formerly:, check again, and do what is said of the other.',
      editAndObey(
        edit([', formerly: [plans]', '']),
        'permalink-lost',
        'npx verbatim withdraw q-plans',
      ),
    ],
    [
      published((site) => {
        moveArticle(site.folder, 'rails', 'railways', HOW.today);
        site.release();
        site.write(FILE, BRIDGES);
      }),
      'Give the file of this article another name.',
      rename('rails', 'roads'),
    ],
  ],
  'attribution-changed': [
    [
      edited(
        ['text: We have plans', 'text: We have plans\n    form: indirect'],
        ['“We have plans”', 'We have plans'],
      ),
      'npx verbatim revise q-plans --kind correction',
      run(),
    ],
    [
      edited(
        ['text: We have plans', 'text: We have plans\n    form: indirect'],
        ['“We have plans”', 'We have plans'],
      ),
      'or undo the change',
      putBack,
    ],
  ],
  'quote-changed': [
    [
      edited(['We have plans', 'We had plans']),
      'npx verbatim revise q-plans --kind correction',
      run(),
    ],
    [
      edited(['We have plans', 'Nobody knows']),
      'If it is another quotation, give it another id',
      editAndObey(
        edit(['id: plans', 'id: nobody']),
        'permalink-lost',
        'npx verbatim withdraw q-plans',
      ),
    ],
  ],
  'revision-lost': [
    [
      untold('plans', ['We have plans', 'We had plans']),
      'Put it back under corrections:',
      tellAgain,
    ],
    [untold('lind', ['Maria Lind', 'Mary Lind']), 'Put it back under corrections:', tellAgain],
  ],
  'revision-unknown': [
    [
      edited(
        ['We have plans', 'We had plans'],
        [
          '---\n\n',
          'corrections: [{ date: 2026-02-02, kind: typo, quote: plans, was: We plan }]\n---\n\n',
        ],
      ),
      'Copy into was: what was published (content/permalinks.json has it)',
      edit(['was: We plan', 'was: We have plans']),
    ],
    [
      edited([
        '---\n\n',
        'corrections: [{ date: 2026-02-02, kind: correction, text: N, quote: plans, was: We plan }]\n---\n\n',
      ]),
      'or remove was:.',
      edit([', was: We plan', '']),
    ],
  ],
} satisfies Remedies<typeof PERMALINK_PROBLEMS & typeof LEDGER_PROBLEMS>;
