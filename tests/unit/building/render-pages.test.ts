import { expect, test } from 'vitest';
import { renderPages } from '../../../src/building/render-pages.ts';

function pagesOf(paths: readonly string[], begun: string[] = []) {
  return paths.map((path) => ({
    path,
    key: undefined,
    render: async () => {
      begun.push(path);
      return new Response(`of ${path}`);
    },
  }));
}

const deaf = { onStart: () => {}, onRendered: () => {} };

test('every page is rendered once, and written to its path', async () => {
  const paths = Array.from({ length: 100 }, (_, index) => `q/x/${index}/index.html`);
  const written: [string, string][] = [];
  const told: unknown[] = [];
  await renderPages(
    pagesOf(paths),
    (path, data) => written.push([path, new TextDecoder().decode(data)]),
    { onStart: (count) => told.push(count), onRendered: ({ status }) => told.push(status) },
  );
  expect(written.toSorted()).toEqual(paths.map((path) => [path, `of ${path}`]).toSorted());
  expect(told).toEqual([100, ...paths.map(() => 200)]);
});

test('what shows one article comes together, its cards among its pages', async () => {
  const begun: string[] = [];
  const routes = [
    ...['b', 'a'].map((slug) => `articles/${slug}/index.html`),
    ...['b', 'a'].map((slug) => `q/${slug}/q-1/card.png`),
    ...['b', 'a'].map((slug) => `q/${slug}/q-1/index.html`),
    'index.html',
  ];
  await renderPages(pagesOf(routes, begun), () => {}, deaf);
  const ofOne = (slug: string) =>
    ['articles/x/index.html', 'q/x/q-1/card.png', 'q/x/q-1/index.html'].map((path) =>
      path.replace('/x/', `/${slug}/`),
    );
  expect(begun).toEqual(['index.html', ...ofOne('a'), ...ofOne('b')]);
});

test('an error of one page ends it, and is told with its path', async () => {
  const failing = { path: 'x', key: undefined, render: () => Promise.reject(new Error('torn')) };
  await expect(renderPages([...pagesOf(['a']), failing], () => {}, deaf)).rejects.toThrow(
    'x: torn',
  );
});
