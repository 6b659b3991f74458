import { expect, test } from 'vitest';
import { newPages } from '../../../src/building/new-pages.ts';

const nothingTaken = new Set<string>();

function page(path: string, key?: string) {
  return { path, key, render: async () => new Response(path) };
}

function rendered(pages: readonly ReturnType<typeof page>[], known: Record<string, string> = {}) {
  const keys = new Map<string, string>();
  const isNew = (path: string, key: string) => {
    keys.set(path, key);
    return known[path] !== key;
  };
  const reuse = { keys, reused: new Set<string>(), isNew };
  return { pages: newPages(pages, 'code', nothingTaken, reuse), keys: Object.fromEntries(keys) };
}

test('a page that names what it shows is rendered where that is new; one that does not, always', () => {
  const all = [page('a', 'of a'), page('b', 'of b'), page('c')];
  const { keys } = rendered(all);
  expect(rendered(all, keys).pages).toEqual([all[2]]);
  expect(rendered([page('a', 'of another'), ...all.slice(1)], keys).pages).toHaveLength(2);
});

test('with other code, every page is new', () => {
  const all = [page('a', 'of a')];
  const isNew = (_: string, key: string) => key !== rendered(all).keys['a'];
  const reuse = { keys: new Map(), reused: new Set<string>(), isNew };
  expect(newPages(all, 'code', nothingTaken, reuse)).toEqual([]);
  expect(newPages(all, 'other code', nothingTaken, reuse)).toEqual(all);
});

test('of two routes that name one path, the first counts; before both, a file that is there', () => {
  const [first, second] = [page('a', 'of a'), page('a', 'of another')];
  expect(rendered([first, second]).pages).toEqual([first]);
  const { keys } = rendered([first]);
  expect(rendered([first, second], keys).pages).toEqual([]);
  const reuse = { keys: new Map(), reused: new Set<string>(), isNew: () => true };
  expect(newPages([first, second], 'code', new Set(['a']), reuse)).toEqual([]);
});
