import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-folder/read-content.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { publishedWorkspace, RAILS, type Workspace } from '../permalinks/workspace.ts';
import { commandsIn, runCommand } from './run-command.ts';

// Every command that a message names has to lead to a check that passes, taken literally.

const HOW = { reason: 'R', today: '2026-02-02' };

type Make = (workspace: Workspace) => void;
type Case = readonly [code: string, make: Make, after?: Make];

/** What brings a problem about, and what the author does after the command, where that is said too. */
const CASES: readonly Case[] = [
  ['permalinks-removed', ({ remove }) => remove('permalinks.json')],
  [
    'permalinks-invalid',
    ({ read, write }) => write('permalinks.json', read('permalinks.json').slice(0, 300)),
  ],
  [
    'permalinks-conflict',
    ({ edit }) =>
      edit('permalinks.json', [', "rails":', '<<<<<<< a\n=======\n>>>>>>> b\n, "rails":']),
  ],
  [
    'permalinks-duplicate',
    ({ read, write }) =>
      write('permalinks.json', read('permalinks.json').replace(/(, "bridges": .*\n)/u, '$1$1')),
  ],
  [
    'permalink-dropped',
    ({ read, write }) =>
      write('permalinks.json', read('permalinks.json').replace(/, "rails#d-opening": .*\n/u, '')),
  ],
  [
    'permalink-rewritten',
    ({ edit }) => edit('permalinks.json', ['"label":"Ida Orr"', '"label":"Eva Orr"']),
  ],
  [
    'permalinks-outdated',
    (workspace) => {
      workspace.edit('articles/rails.md', [
        '---\n\n',
        '  - { id: more, speaker: board, text: Rail }\n---\n\n',
      ]);
      workspace.record();
      workspace.write('articles/rails.md', RAILS);
    },
  ],
  [
    'permalink-new',
    ({ edit }) =>
      edit('articles/rails.md', ['quotes:', '  - { id: more, date: 2026, title: More }\nquotes:']),
  ],
  ['permalink-lost', ({ edit }) => edit('articles/rails.md', ['id: plans', 'id: our-plans'])],
  [
    'permalink-lost',
    ({ edit }) =>
      edit(
        'articles/rails.md',
        ['  # Her answer\n  - id: plans\n    speaker: lind\n    text: We have plans\n', ''],
        ['“We have plans”', 'yes'],
      ),
  ],
  [
    'article-lost',
    ({ remove, write }) => {
      remove('articles/rails.md');
      write('articles/railways.md', RAILS);
    },
  ],
  ['article-lost', ({ remove }) => remove('articles/rails.md')],
  [
    'retraction-lost',
    (workspace) => {
      withdraw(workspace.folder, '/articles/rails/', HOW);
      workspace.release();
      workspace.write('articles/rails.md', RAILS);
    },
  ],
  [
    'permalink-reused',
    (workspace) => {
      withdraw(workspace.folder, 'plans', HOW);
      workspace.release();
      workspace.write('articles/rails.md', RAILS);
    },
    ({ edit }) => edit('articles/rails.md', ['“We have plans”', 'yes']),
  ],
  [
    'permalink-reused',
    ({ edit }) => edit('articles/rails.md', ['title: The line opens', 'title: Trains run']),
  ],
  [
    'permalink-reused',
    ({ edit }) => edit('articles/rails.md', ['speaker: lind', 'speaker: board']),
  ],
  [
    'attribution-changed',
    ({ edit }) =>
      edit(
        'articles/rails.md',
        ['text: We have plans', 'text: We have plans\n    form: indirect'],
        ['“We have plans”', 'We have plans'],
      ),
  ],
  ['quote-changed', ({ edit }) => edit('articles/rails.md', ['We have plans', 'We had plans'])],
];

describe('each command that a remedy names leads to a passing check', () => {
  it.each(CASES.map(([code, make, after]) => ({ code, make, after })))(
    '$code',
    async ({ code, make, after }) => {
      const first = start(make);
      const { commands } = faultOf(first, code);
      expect(commands).not.toEqual([]);
      for (const [index] of commands.entries()) {
        const workspace = start(make);
        const fault = faultOf(workspace, code);
        // What was deleted is put back first, as the message says.
        if (/git restore/u.test(fault.fix)) workspace.write('articles/rails.md', RAILS);
        await runCommand(fault.commands[index] ?? '', workspace.folder);
        after?.(workspace);
        expect(workspace.problems().filter((problem) => problem.startsWith('error'))).toEqual([]);
      }
    },
  );
});

function start(make: (workspace: Workspace) => void): Workspace {
  const workspace = publishedWorkspace();
  make(workspace);
  return workspace;
}

function faultOf({ folder }: Workspace, code: string) {
  const { problems } = readContent(folder, {
    base: '/',
    against: process.env['PERMALINKS_AGAINST'],
  });
  const fault = problems.find((problem) => problem.code === code);
  const fix = fault?.fix ?? '';
  return { fix, commands: commandsIn(fix) };
}
