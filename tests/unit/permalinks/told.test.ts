import { writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { en } from '../../../src/wording/languages/en.ts';
import { erase } from '../../../src/editing/erase.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { revise } from '../../../src/editing/revise.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { joinRecords } from '../../../src/permalinks/join-records.ts';
import { formatProblems } from '../../../src/problems/format-problems.ts';
import { BRIDGES, publishedWorkspace, RAILS, type Workspace } from './workspace.ts';
import { openArticles } from '../../support/open-articles.ts';
import { wordCorrection } from '../../../src/wording/word-correction.ts';

const HOW = { reason: 'She did not say it.', today: '2026-02-02' };

/** A release in which a correction, a withdrawal of an event and one of a whole article are told. */
function toldWorkspace(): Workspace {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['We have plans', 'We had plans']);
  revise(workspace.folder, 'plans', {
    kind: 'correction',
    note: 'It was “had”.',
    today: HOW.today,
  });
  withdraw(workspace.folder, 'opening', HOW);
  withdraw(workspace.folder, '/articles/bridges/', HOW);
  workspace.edit('articles/rails.md', [
    'corrections:\n',
    'corrections:\n  - { date: 2026-02-02, kind: clarification, text: Lind is a minister. }\n',
  ]);
  workspace.release();
  expect(errorsOf(workspace)).toEqual([]);
  return workspace;
}

describe('what readers were told', () => {
  it.each([
    ['the text of a correction', 'rails', 'It was “had”.', 'All was right.', 'It was “had”.'],
    [
      'the text of a correction of the article',
      'rails',
      'Lind is a minister.',
      'Nothing.',
      'Lind is',
    ],
    [
      'the kind of a correction',
      'rails',
      'kind: clarification',
      'kind: correction',
      'clarification of',
    ],
    [
      'the reason of a withdrawal',
      'rails',
      'She did not',
      'Nobody did',
      'withdrawal of “#d-opening”',
    ],
    [
      'the day of a withdrawal',
      'rails',
      '2026-02-02\n    reason',
      '2026-01-01\n    reason',
      'of 2026-02-02',
    ],
    [
      'the reason of a withdrawn article',
      'bridges',
      'She did not',
      'Nobody did',
      'article “bridges”',
    ],
  ])(
    '%s is refused where it is told otherwise, and accepted again once it is put back',
    (_, slug, from, to, said) => {
      const workspace = toldWorkspace();
      const before = workspace.read(`articles/${slug}.md`);
      workspace.edit(`articles/${slug}.md`, [from, to]);
      workspace.record();
      expect(errorsOf(workspace)).toEqual([expect.stringMatching(`notice-changed ${slug}.md`)]);
      expect(workspace.words().join('\n')).toContain(said);
      workspace.write(`articles/${slug}.md`, before);
      workspace.record();
      expect(workspace.problems(true)).toEqual([]);
    },
  );
});

describe('a notice', () => {
  it('that is deleted is missed, and may be put back as the message says', () => {
    const workspace = toldWorkspace();
    const line = '  - { date: 2026-02-02, kind: clarification, text: Lind is a minister. }\n';
    workspace.edit('articles/rails.md', [line, '']);
    expect(errorsOf(workspace)).toEqual(['error notice-changed rails.md:16:1']);
    const [, entry = ''] =
      /under corrections:, (\{.*\})\. What/u.exec(workspace.words().join()) ?? [];
    workspace.edit('articles/rails.md', ['corrections:\n', `corrections:\n  - ${entry}\n`]);
    expect(workspace.problems(true)).toEqual([]);
  });

  it('is missed once where the words that it tells of are missed as well', () => {
    const workspace = toldWorkspace();
    workspace.edit('articles/rails.md', ['was: We have plans', 'was: We had no plans']);
    expect(errorsOf(workspace).filter((problem) => !problem.includes('revision'))).toEqual([]);
    expect(workspace.words().join()).toContain('text: "It was “had”."');
  });

  it('goes with its thing to another id and another article', () => {
    const workspace = toldWorkspace();
    renameId(workspace.folder, 'plans', 'our-plans', HOW.today);
    moveArticle(workspace.folder, 'rails', 'railways', HOW.today);
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
    workspace.edit('articles/railways.md', ['It was “had”.', 'Nothing.']);
    expect(errorsOf(workspace)).toEqual([expect.stringMatching('notice-changed railways.md')]);
  });

  it('leaves the ledger where the thing is erased, but for the last one', () => {
    const workspace = toldWorkspace();
    erase(workspace.folder, 'q-plans', { reason: 'A court.', today: '2026-02-03' });
    workspace.edit('articles/rails.md', ['“We had plans”', 'something']);
    expect(workspace.read('permalinks.json')).not.toContain('It was “had”');
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
    workspace.edit('articles/rails.md', ['A court.', 'No court.']);
    expect(errorsOf(workspace)).toEqual([expect.stringMatching('notice-changed rails.md')]);
  });

  it('loses words that were erased only where readers are told so', () => {
    const workspace = toldWorkspace();
    const older = workspace.read('permalinks.json');
    workspace.edit('articles/rails.md', ['text: Lind is a minister.', 'text: Reworded.']);
    expect(workspace.words().join()).toContain('add erased: true to it');
    workspace.edit('articles/rails.md', ['text: Reworded.', 'text: Reworded., erased: true']);
    workspace.record();
    expect(workspace.problems(true)).toEqual([]);
    expect(workspace.read('permalinks.json')).not.toContain('Lind is a minister.');
    // Older releases have it still.
    writeFileSync(process.env['PERMALINKS_AGAINST'] ?? '', older);
    expect(workspace.problems(true)).toEqual([]);
    const articles = openArticles(readContent(workspace.folder, { base: '/' }));
    expect(
      articles.flatMap(({ corrections }) => corrections.map((each) => wordCorrection(each, en))),
    ).toContain('Reworded. What it said before has been removed.');
  });

  it('was not recorded by older releases: it is from now on, and their days of withdrawals are kept', () => {
    const workspace = toldWorkspace();
    const old = workspace.read('permalinks.json').replace(/,"told":\[.*?\}\]/gu, '');
    expect(old).not.toContain('told');
    workspace.write('permalinks.json', old);
    writeFileSync(process.env['PERMALINKS_AGAINST'] ?? '', old);
    expect(errorsOf(workspace)).toEqual([]);
    workspace.edit('articles/rails.md', ['2026-02-02\n    reason', '2026-01-01\n    reason']);
    expect(errorsOf(workspace)).toEqual([expect.stringMatching('notice-changed rails.md')]);
    workspace.edit('articles/rails.md', ['2026-01-01\n    reason', '2026-02-02\n    reason']);
    workspace.release();
    expect(workspace.read('permalinks.json')).toContain('"text":"She did not say it."');
  });

  it('of two branches that were both released is one of each', () => {
    const [date, as] = ['2026-02-02', 'correction'] as const;
    const [one, two] = [
      { date, as, text: 'A' },
      { date, as, text: 'B' },
    ];
    const published = '2026-01-01';
    const joined = joinRecords({ published, told: [two] }, { published, told: [one, two] });
    expect(joined.told).toEqual([one, two]);
  });
});

describe('what was withdrawn and comes back with a revert', () => {
  it.each([
    ['a date', 'rails', 'd-opening', 'permalink-reused'],
    ['an article', 'bridges', 'bridges', 'retraction-lost'],
  ])('%s is withdrawn again with the reason that readers know', (_, slug, name, code) => {
    const workspace = toldWorkspace();
    const before = workspace.read(`articles/${slug}.md`);
    workspace.write(
      `articles/${slug}.md`,
      slug === 'bridges'
        ? BRIDGES
        : before
            .replace(/withdrawn:\n(?: .*\n)+/u, '')
            .replace(
              'quotes:',
              'dates: [{ id: opening, date: 2026-03-01, title: The line opens }]\nquotes:',
            ),
    );
    expect(errorsOf(workspace)).toEqual([expect.stringMatching(code)]);
    expect(workspace.words().join()).toContain(
      `npx verbatim withdraw ${name} --reason "${HOW.reason}".`,
    );
    expect(() => withdraw(workspace.folder, name, { ...HOW, reason: 'Another.' })).toThrow(
      'leave --reason out',
    );
    withdraw(workspace.folder, name, { today: '2027-01-01' });
    expect(workspace.problems(true)).toEqual([]);
  });

  it.each([
    [
      'a quotation',
      'rails#q-plans',
      'permalink-reused',
      'npx verbatim erase q-plans --reason "She did not say it.".',
    ],
    [
      'an article',
      'rails',
      'retraction-lost',
      'npx verbatim erase rails --reason "She did not say it.".',
    ],
  ])('%s that was erased is erased again, and its words are not shown', (_, name, code, remedy) => {
    const workspace = publishedWorkspace();
    const ledger = workspace.read('permalinks.json');
    erase(workspace.folder, name, HOW);
    workspace.release();
    workspace.write('articles/rails.md', RAILS);
    workspace.write('permalinks.json', ledger);
    const { problems } = readContent(workspace.folder, {
      base: '/',
      against: process.env['PERMALINKS_AGAINST'],
      isStrict: true,
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['permalink-rewritten', code]),
    );
    expect(formatProblems(problems, 'human')).toContain(remedy);
    expect(formatProblems(problems, 'human')).not.toContain('We have plans');
    erase(workspace.folder, name, { today: '2027-01-01' });
    workspace.edit(
      'articles/rails.md',
      name.includes('#') ? ['“We have plans”', 'something'] : ['', ''],
    );
    expect(workspace.problems(true)).toEqual([]);
    expect(workspace.read('permalinks.json')).not.toContain('We have plans');
  });
});

test('an article that was never published is not withdrawn, but deleted', () => {
  const workspace = publishedWorkspace();
  workspace.write('articles/more.md', BRIDGES);
  expect(() => withdraw(workspace.folder, '/articles/more/', HOW)).toThrow(
    /more\.md:1:1 error edit-refused[^]*Delete its file/u,
  );
});

describe('the day on which an article says it was published', () => {
  function datedWorkspace(): Workspace {
    const workspace = publishedWorkspace();
    workspace.edit(
      'articles/rails.md',
      ['# Who speaks', 'published: 2025-11'],
      ['The line opens', 'The line opens\n    status: scheduled'],
    );
    workspace.release();
    return workspace;
  }

  it.each([
    ['moved', 'published: 2020-10'],
    ['made less exact', 'published: 2025'],
    ['taken out', '# Who speaks'],
  ])('is refused where it is %s, until readers are told', (_, line) => {
    const workspace = datedWorkspace();
    workspace.edit('articles/rails.md', ['published: 2025-11', line]);
    workspace.record();
    expect(errorsOf(workspace)).toEqual([
      expect.stringMatching('error attribution-changed rails.md'),
    ]);
    expect(workspace.words().join()).toContain('npx verbatim revise /articles/rails/ --kind');
    revise(workspace.folder, '/articles/rails/', {
      kind: 'correction',
      note: 'N',
      today: HOW.today,
    });
    expect(workspace.read('articles/rails.md')).toContain('    was:\n      date: 2025-11\n');
    expect(workspace.problems(true)).toEqual([]);
    workspace.release();
    workspace.edit('articles/rails.md', ['      date: 2025-11\n', '      date: 2025-10\n']);
    expect(errorsOf(workspace).join()).toContain('revision-lost rails.md');
    expect(workspace.words().join()).toMatch(/was: \{.* date: "2025-11"/u);
  });

  it('may become more exact, and goes with the article to another address', () => {
    const workspace = datedWorkspace();
    workspace.edit('articles/rails.md', ['published: 2025-11', 'published: 2025-11-30']);
    moveArticle(workspace.folder, 'rails', 'railways', HOW.today);
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
    workspace.edit('articles/railways.md', ['2025-11-30', '2025-11-29']);
    expect(errorsOf(workspace)).toEqual([
      expect.stringMatching('error attribution-changed railways.md'),
    ]);
  });
});

function errorsOf(workspace: Workspace): readonly string[] {
  return workspace.problems().filter((problem) => problem.startsWith('error'));
}

describe('what cannot be read', () => {
  it('is no change of it: the misspelt key is told, and nothing to tell readers', () => {
    const workspace = publishedWorkspace();
    workspace.edit(
      'articles/rails.md',
      ['- id: plans\n    speaker:', '- id: plans\n    speakr:'],
      ['title: The line opens', 'titel: The line opens'],
      ['name: Maria Lind', 'nam: Maria Lind'],
    );
    const codes = errorsOf(workspace).map((each) => each.split(' ')[1]);
    expect(codes).toHaveLength(6);
    expect(new Set(codes)).toEqual(new Set(['field-missing', 'key-unknown']));
  });

  it('in actors.yaml is told there alone', () => {
    const workspace = publishedWorkspace();
    workspace.edit('articles/rails.md', [
      '- id: lind # the minister\n    name: Maria Lind\n    kind: person\n',
      '- lind\n',
    ]);
    const actors = '- { id: lind, name: Maria Lind, kind: person }\n';
    workspace.write('actors.yaml', actors);
    expect(errorsOf(workspace)).toEqual([]);
    workspace.write('actors.yaml', `${actors}- id: [broken\n`);
    expect(errorsOf(workspace)).toEqual(['error yaml-invalid actors.yaml:3:1']);
  });
});
