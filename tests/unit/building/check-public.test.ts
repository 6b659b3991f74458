import { expect, test } from 'vitest';
import { checkPublic } from '../../../src/building/check-public.ts';

const pages = ['index.html', 'articles/x/index.html'].map((path) => ({ path }));

test('files beside the pages are nothing to speak of', () => {
  expect(checkPublic(pages, new Set(['fonts/a.woff2', 'articles/x/notes.txt']))).toEqual([]);
});

test('what takes the place of a page is told', () => {
  expect(checkPublic(pages, new Set(['index.html']))).toEqual([
    'public/index.html takes the place of a page.',
  ]);
});

test.each([
  ['a file where the site has a folder', 'articles', 'public/articles is in the way'],
  ['one further in', 'articles/x', 'public/articles/x is in the way'],
  ['a folder where it has a page', 'index.html/more', 'public/index.html is in the way'],
])('%s is refused', (_, path, message) => {
  expect(() => checkPublic(pages, new Set([path]))).toThrow(message);
});
