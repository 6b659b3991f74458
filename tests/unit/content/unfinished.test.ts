import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { emptyWorkspace, RAILS } from '../permalinks/workspace.ts';

const read = (folder: string, held?: 'shown' | 'checked') =>
  readContent(folder, { base: '/', ...(held && { held }) });
const slugsOf = ({ articles }: ReturnType<typeof read>) =>
  articles.map(({ listed }) => listed.slug);
const errorsOf = ({ problems }: ReturnType<typeof read>) =>
  problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

function workspaceWith(text: string): string {
  const workspace = emptyWorkspace();
  workspace.write('articles/rails.md', text);
  workspace.record();
  return workspace.folder;
}

const UNLISTED = RAILS.replace('said: “We have plans”', 'said: “We have plans” and “We know”');

test('while one writes, an article is shown that quotes what it does not list yet', () => {
  const content = read(workspaceWith(UNLISTED), 'shown');
  expect(slugsOf(content)).toEqual(['rails']);
  expect(content.articles[0]?.content()?.html).toContain('We know');
  expect(errorsOf(content)).toEqual(['quote-unlisted']);
});

test('for a build and a check there is no such article, whatever was shown before', () => {
  const folder = workspaceWith(UNLISTED);
  read(folder, 'shown');
  for (const held of [undefined, 'checked'] as const) {
    expect(slugsOf(read(folder, held))).toEqual([]);
    expect(errorsOf(read(folder, held))).toEqual(['quote-unlisted']);
  }
});

test('with any other error, it is not shown either', () => {
  const folder = workspaceWith(UNLISTED.replace('text: We have plans', 'text: We had plans'));
  expect(slugsOf(read(folder, 'shown'))).toEqual([]);
});
