import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { openArticles } from '../../support/open-articles.ts';
import { BRIDGES, emptyWorkspace, RAILS, type Workspace } from './workspace.ts';

/** “Bridges”, published on 1 January, and “Rails”, a day later. */
function published(): Workspace {
  const workspace = emptyWorkspace();
  workspace.write('articles/bridges.md', BRIDGES);
  workspace.release('2026-01-01');
  workspace.write('articles/rails.md', RAILS);
  workspace.release('2026-01-02');
  return workspace;
}

/** “Bridges” is put into another article, by hand. */
function putInto(workspace: Workspace, into: string, formerly: string): void {
  const text = RAILS.replace('dates:', '  - { id: orr, name: Ida Orr, kind: person }\ndates:')
    .replace(/\n---\n\n/u, '\n  - { id: it-holds, speaker: orr, text: It holds }\n---\n\n')
    .replace('title:', `formerly: [${formerly}]\ntitle:`)
    .concat('\nIda Orr said: “It holds”.\n');
  workspace.write(`articles/${into}.md`, text);
  workspace.remove('articles/bridges.md');
  workspace.release('2026-02-02');
}

/** The slug by which programs know the one article that is left, and the day on which it came. */
function firstOf({ folder }: Workspace) {
  const against = process.env['PERMALINKS_AGAINST'];
  const content = readContent(folder, { base: '/', against, isStrict: true });
  expect(content.problems).toEqual([]);
  return openArticles(content).map(({ firstSlug, recorded }) => [firstSlug, recorded]);
}

describe('an article that another was put into keeps the name by which programs know it', () => {
  it('where it has never moved', () => {
    const workspace = published();
    putInto(workspace, 'rails', 'bridges');
    expect(firstOf(workspace)).toEqual([['rails', '2026-01-02']]);
    workspace.release('2026-03-03');
    expect(firstOf(workspace)).toEqual([['rails', '2026-01-02']]);
  });

  it.each(['rails, bridges', 'bridges, rails'])(
    'where it has moved before, and has [%s] under formerly:',
    (formerly) => {
      const workspace = published();
      moveArticle(workspace.folder, 'rails', 'railways', '2026-01-03');
      workspace.release('2026-01-03');
      putInto(workspace, 'railways', formerly);
      expect(firstOf(workspace)).toEqual([['rails', '2026-01-02']]);
    },
  );

  it('where it moves afterwards', () => {
    const workspace = published();
    putInto(workspace, 'rails', 'bridges');
    moveArticle(workspace.folder, 'rails', 'railways', '2026-03-03');
    workspace.release('2026-03-03');
    expect(firstOf(workspace)).toEqual([['rails', '2026-01-02']]);
  });

  it('where the other had moved before', () => {
    const workspace = published();
    moveArticle(workspace.folder, 'bridges', 'spans', '2026-01-03');
    workspace.release('2026-01-03');
    workspace.write('articles/bridges.md', '');
    workspace.remove('articles/spans.md');
    putInto(workspace, 'rails', 'bridges, spans');
    expect(firstOf(workspace)).toEqual([['rails', '2026-01-02']]);
  });

  it('where both happen between two releases, of which it stands first under formerly:', () => {
    const workspace = published();
    workspace.remove('articles/rails.md');
    putInto(workspace, 'railways', 'rails, bridges');
    expect(firstOf(workspace)).toEqual([['rails', '2026-01-02']]);
  });
});

it('an article that is moved on a day that has not come yet keeps the day on which it came', () => {
  const workspace = published();
  moveArticle(workspace.folder, 'rails', 'railways', '2990-01-01');
  workspace.record('2990-01-01');
  const against = process.env['PERMALINKS_AGAINST'];
  const { articles, ledger } = readContent(workspace.folder, { base: '/', against });
  expect(articles.map(({ recorded: { since } }) => since)).toEqual(['2026-01-01', '2026-01-02']);
  expect(ledger.records.current.get('rails')?.due).toBeUndefined();
});
