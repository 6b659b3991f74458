import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { ledElsewhere } from '../../../src/model/led-elsewhere.ts';
import { redirectsOf } from '../../../src/model/redirects-of.ts';
import { repository } from './repository.ts';
import { BRIDGES, emptyWorkspace, publishedWorkspace, RAILS, type Workspace } from './workspace.ts';
import { openArticles } from '../../support/open-articles.ts';

const HOW = { reason: 'It is part of “Rails” now.', today: '2026-02-02' };

/** Rails, with all that “Bridges” has; its quotation under an id. */
function withBridges(id: string): string {
  return RAILS.replace('dates:', '  - { id: orr, name: Ida Orr, kind: person }\ndates:')
    .replace(/\n---\n\n/u, `\n  - { id: ${id}, speaker: orr, text: It holds }\n---\n\n`)
    .concat('\nIda Orr said: “It holds”.\n');
}

/** “Bridges” is put into “Rails”, by hand. */
function merge(workspace: Workspace): void {
  const merged = withBridges('it-holds').replace('title:', 'formerly: [bridges]\ntitle:');
  workspace.write('articles/rails.md', merged);
  workspace.remove('articles/bridges.md');
}

const isDossier = ({ folder }: Workspace) =>
  readContent(folder, { base: '/', against: process.env['PERMALINKS_AGAINST'] }).isDossier;

describe('the pages across articles', () => {
  it('stay where two published articles become one, which the ledger notes for good', () => {
    const workspace = publishedWorkspace();
    expect(workspace.read('permalinks.json')).not.toContain('"archive/"');
    merge(workspace);
    expect(isDossier(workspace)).toBe(true);
    expect(workspace.problems()).toContain('warning permalink-new permalinks.json:1:1');
    for (const day of ['2026-02-02', '2026-02-03']) {
      workspace.release(day);
      expect(workspace.read('permalinks.json')).toContain(
        ', "archive/": {"published":"2026-02-02","label":"Pages across articles, which stay"}\n',
      );
      expect(isDossier(workspace)).toBe(true);
      expect(workspace.problems(true)).toEqual([]);
    }
    workspace.write('articles/ferries.md', BRIDGES.replace('Bridges', 'Ferries'));
    workspace.release('2026-02-04');
    expect(workspace.problems(true)).toEqual([]);
    expect(workspace.read('permalinks.json')).toContain('"archive/"');
  });

  it('stay where one of two is lost, of which the ledger has both and needs no note', () => {
    const workspace = publishedWorkspace();
    workspace.remove('articles/bridges.md');
    expect(isDossier(workspace)).toBe(true);
    expect(workspace.problems()).toEqual(['error article-lost permalinks.json:2:1']);
  });

  it('stay where two become one while a third awaits its time', () => {
    const workspace = publishedWorkspace();
    workspace.write(
      'articles/roads.md',
      '---\ntitle: R\ndescription: D\npublish: 2990-12-24T06:00Z\n---\n\nText.\n',
    );
    merge(workspace);
    workspace.release();
    expect(isDossier(workspace)).toBe(true);
    expect(workspace.read('permalinks.json')).toContain('"archive/"');
  });

  it('do not come to an article that was always alone, under whatever names', () => {
    const workspace = emptyWorkspace();
    workspace.write('articles/rails.md', RAILS);
    workspace.release('2026-01-01');
    moveArticle(workspace.folder, 'rails', 'railways', '2026-02-02');
    workspace.release();
    moveArticle(workspace.folder, 'railways', 'rails', '2026-02-03');
    workspace.release();
    expect(isDossier(workspace)).toBe(false);
    expect(workspace.read('permalinks.json')).not.toContain('"archive/"');
  });

  it('are not promised by what was recorded and never released', () => {
    const workspace = emptyWorkspace();
    workspace.write('articles/rails.md', RAILS);
    workspace.release('2026-01-01');
    workspace.write('articles/bridges.md', BRIDGES);
    workspace.record('2026-01-02');
    workspace.remove('articles/bridges.md');
    workspace.record('2026-01-02');
    expect(isDossier(workspace)).toBe(false);
    expect(workspace.problems(true)).toEqual([]);
  });

  it('come with those of topics and authors, which are recorded with them', () => {
    const workspace = emptyWorkspace();
    workspace.write('topics.yaml', '- { id: transport, title: Transport }\n');
    workspace.write('authors.yaml', '- { id: moe, name: Kim Moe }\n');
    const of = (text: string) =>
      text.replace('title:', 'topics: [transport]\nauthors: [moe]\ntitle:');
    workspace.write('articles/rails.md', of(RAILS));
    workspace.release('2026-01-01');
    expect(workspace.read('permalinks.json')).not.toMatch(/topics|authors/u);
    expect(workspace.problems(true)).toEqual([]);
    workspace.write('articles/bridges.md', of(BRIDGES));
    workspace.release('2026-01-02');
    expect(workspace.read('permalinks.json')).toContain('"topics/transport"');
    expect(workspace.read('permalinks.json')).toContain('"authors/moe"');
    expect(workspace.problems(true)).toEqual([]);
  });
});

describe('two published articles become one', () => {
  it('by one file with the text and the entries of both, and the slug of the other as a former one', () => {
    const workspace = publishedWorkspace();
    const merged = withBridges('it-holds').replace('title:', 'formerly: [bridges]\ntitle:');
    workspace.write('articles/rails.md', merged);
    workspace.remove('articles/bridges.md');
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
    const leads = redirectsOf(articlesOf(workspace)).map(({ from, to }) => `${from} → ${to}`);
    expect(leads).toContain('articles/bridges/ → articles/rails/');
    expect(leads).toContain('q/bridges/it-holds/ → q/rails/it-holds/');
    // What either had is owed to readers still.
    workspace.edit('articles/rails.md', ['id: it-holds', 'id: it-stands']);
    expect(errorsOf(workspace)).toEqual([expect.stringMatching('permalink-lost rails.md')]);
  });

  it('an id that both have is no matter where it is of the same', () => {
    const bridges = BRIDGES.replaceAll('orr', 'lind').replaceAll('Ida Orr', 'Maria Lind');
    const workspace = workspaceWith(bridges);
    const merged = RAILS.replace(
      /\n---\n\n/u,
      '\n  - { id: it-holds, speaker: lind, text: It holds }\n---\n\n',
    )
      .replace('title:', 'formerly: [bridges]\ntitle:')
      .concat('\nMaria Lind said: “It holds”.\n');
    workspace.write('articles/rails.md', merged);
    workspace.remove('articles/bridges.md');
    workspace.record();
    expect(workspace.problems(true)).toEqual([]);
  });

  it('where one id is of two things the file stays, and leads on, address by address', () => {
    const bridges = BRIDGES.replace('id: it-holds', 'id: plans');
    const workspace = workspaceWith(bridges);
    const merged = withBridges('it-holds');
    workspace.write('articles/rails.md', merged.replace('title:', 'formerly: [bridges]\ntitle:'));
    workspace.remove('articles/bridges.md');
    expect(errorsOf(workspace).join()).toContain('quote-changed');
    workspace.write('articles/bridges.md', bridges);
    workspace.write('articles/rails.md', merged);
    withdraw(workspace.folder, 'bridges#q-plans', { ...HOW, instead: 'rails#q-it-holds' });
    withdraw(workspace.folder, 'bridges#a-orr', { ...HOW, instead: 'rails#a-orr' });
    withdraw(workspace.folder, '/articles/bridges/', { ...HOW, instead: 'rails' });
    workspace.edit('articles/bridges.md', ['Ida Orr said: “It holds”.', 'All of it is there.']);
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
    const [left] = articlesOf(workspace).filter(({ slug }) => slug === 'bridges');
    expect(left && [...ledElsewhere(left)]).toEqual([
      ['q-plans', { slug: 'rails', anchor: 'q-it-holds' }],
      ['a-orr', { slug: 'rails', anchor: 'a-orr' }],
    ]);
    // Where they lead is held to.
    workspace.edit('articles/bridges.md', ['rails#q-it-holds', 'rails#q-none']);
    expect(errorsOf(workspace)).toEqual([expect.stringMatching('instead-unknown bridges.md')]);
  });
});

describe('two articles that became one, and were released so', () => {
  function merged(): Workspace {
    const workspace = publishedWorkspace();
    const text = withBridges('it-holds').replace('title:', 'formerly: [bridges]\ntitle:');
    workspace.write('articles/rails.md', text);
    workspace.remove('articles/bridges.md');
    workspace.release();
    return workspace;
  }

  it('come apart with a revert, and what is named keeps every link', () => {
    const workspace = merged();
    workspace.write('articles/rails.md', RAILS);
    workspace.write('articles/bridges.md', BRIDGES);
    expect(errorsOf(workspace)).toContain('error permalink-reused bridges.md:1:1');
    expect(workspace.words().join()).toContain(
      'Give the file of this article another name. Then write formerly: [bridges] into rails.md again',
    );
    workspace.remove('articles/bridges.md');
    workspace.write('articles/roads.md', BRIDGES);
    // In whichever order it is done.
    expect(errorsOf(workspace)).toContainEqual(
      expect.stringMatching('article-lost permalinks.json'),
    );
    expect(workspace.words().join()).toContain('write formerly: [bridges] into rails.md again');
    expect(workspace.words().join()).not.toContain('npx verbatim move');
    workspace.edit('articles/rails.md', ['title: Rails\n', 'title: Rails\nformerly: [bridges]\n']);
    for (const id of ['q-it-holds', 'a-orr'])
      withdraw(workspace.folder, `rails#${id}`, { ...HOW, instead: `roads#${id}` });
    workspace.release();
    expect(workspace.problems(true)).toEqual([]);
  });

  it('are told to become one again where only the line is lost, also after the one has moved', () => {
    const workspace = merged();
    moveArticle(workspace.folder, 'rails', 'railways', HOW.today);
    workspace.release();
    workspace.edit('articles/railways.md', ['formerly: [bridges, rails]', 'formerly: [rails]']);
    expect(errorsOf(workspace)).toEqual([expect.stringMatching('article-lost permalinks.json')]);
    expect(workspace.words().join()).toContain(
      'write formerly: [rails, bridges] into railways.md again.',
    );
  });
});

it('no git command is printed that would find no file', () => {
  const repo = repository('v1');
  repo.remove('articles/rails.md');
  const [before] = repo.words().filter((words) => words.includes('npx verbatim withdraw rails'));
  expect(before).toMatch(/git restore --source=v1 \S*articles\/rails\.md/u);
  repo.git('tag', '-d', 'v1');
  repo.commit('v2');
  const [after] = repo.words().filter((words) => words.includes('npx verbatim withdraw rails'));
  expect(after).toContain('Put its file back first. Then');
});

/** Rails and an article “bridges”, both published. */
function workspaceWith(bridges: string): Workspace {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', RAILS);
  workspace.write('articles/bridges.md', bridges);
  workspace.release('2026-01-01');
  return workspace;
}

function articlesOf({ folder }: Workspace) {
  const against = process.env['PERMALINKS_AGAINST'];
  return openArticles(readContent(folder, { base: '/', against, isStrict: true }));
}

function errorsOf(workspace: Workspace): readonly string[] {
  return workspace.problems().filter((problem) => problem.startsWith('error'));
}
