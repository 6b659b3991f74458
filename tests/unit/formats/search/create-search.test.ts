import { afterEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../../../src/formats/search/parse-query.ts';
import { createSearch, type Wanted } from '../../../../src/scripts/search/create-search.ts';

const FILES: Readonly<Record<string, unknown>> = {
  '/search/index.json': {
    words: [['a', 'w']],
    parts: [
      {
        key: '1987-05',
        kinds: ['quotation', 'passage'],
        counts: [3, 1],
        year: '1987',
        file: 'old',
      },
      {
        key: '2026-05',
        kinds: ['quotation', 'passage'],
        counts: [2, 5],
        year: '2026',
        file: 'new',
      },
    ],
  },
};

afterEach(() => void vi.unstubAllGlobals());

test('a year alone has all that there is of it, of each kind', async () => {
  const found = await find({ year: '1987' });
  expect(found.get('quotation')?.map(({ number }) => number)).toEqual([0, 1, 2]);
  expect(found.get('passage')).toHaveLength(1);
});

test('a kind alone has all that there is of it and of no other, and nothing but the index is loaded', async () => {
  const found = await find({ kind: 'passage' });
  expect([...found.keys()]).toEqual(['passage']);
  expect(found.get('passage')?.map(({ part, number }) => [part.year, number])).toEqual([
    ['1987', 0],
    ...[0, 1, 2, 3, 4].map((number) => ['2026', number]),
  ]);
});

function find(wanted: Partial<Wanted>) {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(JSON.stringify(FILES[address]))),
  );
  return createSearch('/search/').find({
    ...{ query: parseQuery(''), filters: [], year: '', kind: '' },
    ...wanted,
  });
}
