import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moveArticle } from '../../../src/editing/move-article.ts';
import { MOST } from '../../../src/schema/fields.ts';
import { emptyWorkspace, RAILS, snapshot } from './workspace.ts';

const long = 'r'.repeat(MOST.id + 1);

test('a slug is refused before it is published where it would be too long to be moved', () => {
  const { write, problems } = emptyWorkspace();
  write(`articles/${long}.md`, RAILS);
  expect(problems()).toContainEqual(`error slug-invalid ${long}.md:1:1`);
});

test('an article with the longest slug there may be can be moved, and to one as long', () => {
  const { write, release, folder, problems } = emptyWorkspace();
  const [first, second] = ['r'.repeat(MOST.id), 's'.repeat(MOST.id)];
  write(`articles/${first}.md`, RAILS);
  release('2026-01-01');
  moveArticle(folder, first, second, '2026-02-02');
  expect(problems(true)).toEqual([]);
  expect(Object.keys(snapshot(folder))).toContain(`articles/${second}.md`);
});

test.each([MOST.id + 1, MOST.formerSlug])(
  'a slug of %i letters that was published all the same can be moved, and its address holds',
  (length) => {
    const { write, release, folder, problems, read } = emptyWorkspace();
    const old = 'r'.repeat(length);
    write(`articles/${old}.md`, RAILS);
    release('2026-01-01');
    moveArticle(folder, old, 'rails', '2026-02-02');
    expect(problems(true)).toEqual([]);
    expect(read('articles/rails.md')).toContain(`formerly: [${old}]`);
  },
);

test('nor is it lost where its file was renamed by hand, as the problem says', () => {
  const { write, release, folder, problems, words } = emptyWorkspace();
  write(`articles/${long}.md`, RAILS);
  release('2026-01-01');
  renameSync(join(folder, `articles/${long}.md`), join(folder, 'articles/rails.md'));
  expect(words().join('\n')).toContain(`npx verbatim move ${long} rails`);
  moveArticle(folder, long, 'rails', '2026-02-02');
  expect(problems(true)).toEqual([]);
});
