import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { rereadArticle } from '../../../src/content/reread-article.ts';
import { rereadPage } from '../../../src/content/reread-page.ts';
import { publishedWorkspace } from '../permalinks/workspace.ts';

/** A site with a page that is called as one of its articles is. */
function sample() {
  const workspace = publishedWorkspace();
  const { folder } = workspace;
  const write = (front: string, text: string) =>
    workspace.write('pages/rails.md', `---\n${front}\n---\n\n${text}\n`);
  mkdirSync(join(folder, 'pages'));
  write('title: On rails', 'One.');
  const against = process.env['PERMALINKS_AGAINST'];
  const content = readContent(folder, { base: '/', against });
  const file = join(folder, 'pages/rails.md');
  const reread = () => rereadPage(content, file, folder, '/');
  return { content, file, folder, write, reread };
}

it('another text of a page is shown without reading anything else', () => {
  const { content, write, reread } = sample();
  write('title: On rails', 'Two.');
  const again = reread();
  expect(again?.pages.pages.map(({ html }) => html)).toEqual(['<p>Two.</p>']);
  expect(again?.pages.listed).toBe(content.pages.listed);
  expect(again?.articles).toBe(content.articles);
});

it.each([
  ['title: Off the rails', 'One.'],
  ['title: On rails\norder: 1', 'One.'],
  ['title: On rails\nlang: fr', 'One.'],
  ['titel: On rails', 'One.'],
])('everything is read where other pages may show another one now: %j', (front, text) => {
  const { write, reread } = sample();
  write(front, text);
  expect(reread()).toBeNull();
});

it('a page is never taken for the article of the same name, nor the other way round', () => {
  const { content, file, folder } = sample();
  expect(rereadArticle(content, file, folder, '/')).toBeNull();
  expect(rereadPage(content, join(folder, 'articles/rails.md'), folder, '/')).toBeNull();
});
