import { expect, it } from 'vitest';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { BRIDGES, publishedWorkspace } from '../permalinks/workspace.ts';

const LINKS = `

[a](/articles/rails/#q-plans) [b](</articles/rails/#q-plans>) [c](/q/rails/plans/card.png) [d]
[e](/articles/rails/#q-plans-b) [f](/articles/rails/) /articles/rails/#q-plans

[d]: /articles/rails/#q-plans
`;

/** Two published articles, one of which links to the other. */
function linked() {
  const workspace = publishedWorkspace();
  workspace.edit('articles/rails.md', ['id: no-comment', 'id: plans-b, formerly: [no-comment]']);
  workspace.write('articles/bridges.md', BRIDGES + LINKS);
  workspace.release('2026-01-02');
  return workspace;
}

it('rename follows the links of other articles', () => {
  const workspace = linked();
  expect(workspace.problems()).toEqual([]);
  renameId(workspace.folder, 'rails#q-plans', 'our-plans', '2026-02-02');
  expect(workspace.problems()).toEqual([]);
  expect(workspace.read('articles/bridges.md')).toBe(
    BRIDGES +
      LINKS.replaceAll('#q-plans)', '#q-our-plans)')
        .replace('#q-plans>', '#q-our-plans>')
        .replace('/plans/', '/our-plans/')
        .replace('[d]: /articles/rails/#q-plans', '[d]: /articles/rails/#q-our-plans'),
  );
});

it('move follows the links of other articles', () => {
  const workspace = linked();
  moveArticle(workspace.folder, 'rails', 'railways', '2026-02-02');
  expect(workspace.problems()).toEqual([]);
  expect(workspace.read('articles/bridges.md')).toBe(
    BRIDGES + LINKS.replaceAll(/(?<=\(<?|: )\/(articles|q)\/rails/gu, '/$1/railways'),
  );
});
