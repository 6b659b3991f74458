import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { buildDossier } from '../../../src/dossier/dossier.ts';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { quotationRecords } from '../../../src/formats/data/quotation-records.ts';
import { withRecorded } from '../../../src/model/recorded.ts';
import { context } from '../page/sample-article.ts';
import { emptyWorkspace, publishedWorkspace, RAILS, type Workspace } from './workspace.ts';

const OPENING = 'rails#d-opening';

/** An article that tells of the opening too, published before or after the other. */
function telling(published: string): string {
  return RAILS.replace('title: Rails', `title: More\npublished: ${published}`);
}

function keysIn({ folder }: Workspace): readonly string[] {
  const { articles } = readContent(folder, { base: '/' });
  const listed = articles.map((article) => withRecorded(article.listed, article.recorded));
  return buildDossier(listed, 'en').events.map(({ key }) => key);
}

test('an event goes by the address that it was published at first, which is there before any release', () => {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', RAILS);
  expect(keysIn(workspace)).toEqual([OPENING]);
});

test('it keeps its name when its article is moved, and moved again', () => {
  const workspace = publishedWorkspace();
  moveArticle(workspace.folder, 'rails', 'a-railway', '2026-02-02');
  expect(keysIn(workspace)).toEqual([OPENING]);
  workspace.release();
  moveArticle(workspace.folder, 'a-railway', 'new-line', '2026-02-03');
  expect(keysIn(workspace)).toEqual([OPENING]);
});

test('and when its id is renamed', () => {
  const workspace = publishedWorkspace();
  renameId(workspace.folder, 'd-opening', 'line-opens', '2026-02-02');
  expect(workspace.read('articles/rails.md')).toContain('id: line-opens');
  expect(keysIn(workspace)).toEqual([OPENING]);
});

test.each(['2020-01-01', '2026-02-01'])(
  'and when an article of %s comes that tells of it too',
  (published) => {
    const workspace = publishedWorkspace();
    workspace.write('articles/a-new-one.md', telling(published));
    expect(keysIn(workspace)).toEqual([OPENING]);
    workspace.release();
    expect(keysIn(workspace)).toEqual([OPENING]);
    moveArticle(workspace.folder, 'rails', 'z-railway', '2026-02-03');
    expect(keysIn(workspace)).toEqual([OPENING]);
  },
);

test('articles published on one day name it by the first of their addresses', () => {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', RAILS);
  workspace.write('articles/more.md', telling('2026-01-05'));
  workspace.release('2026-01-06');
  expect(keysIn(workspace)).toEqual(['more#d-opening']);
});

test('a quotation goes in the data by the address that it was published at first, whatever is renamed', () => {
  const workspace = publishedWorkspace();
  const ids = () => {
    const { articles } = readContent(workspace.folder, { base: '/' });
    return articles.flatMap(({ listed, recorded }) =>
      quotationRecords(withRecorded(listed, recorded), context).map(({ id }) => id),
    );
  };
  const before = ['bridges#q-it-holds', 'rails#q-no-comment', 'rails#q-plans'];
  expect(ids().toSorted()).toEqual(before);
  moveArticle(workspace.folder, 'rails', 'a-railway', '2026-02-02');
  renameId(workspace.folder, 'q-plans', 'our-plans', '2026-02-02');
  expect(ids().toSorted()).toEqual(before);
  workspace.release();
  moveArticle(workspace.folder, 'a-railway', 'new-line', '2026-02-03');
  expect(ids().toSorted()).toEqual(before);
});
