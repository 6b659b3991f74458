import { afterEach, expect, test, vi } from 'vitest';
import { parseQuery } from '../../../../src/formats/search/parse-query.ts';
import { createSearch } from '../../../../src/scripts/search/create-search.ts';

const FILES: Readonly<Record<string, unknown>> = {
  '/search/index.json': {
    words: [['a', 'w']],
    parts: [
      { key: '1987-05', kinds: ['quotation', 'passage'], year: '1987', file: 'old' },
      { key: '2026-05', kinds: ['quotation', 'passage'], year: '2026', file: 'new' },
    ],
  },
  '/search/parts/old.json': [
    ['e', 2, 1],
    ['f', 1, 0],
  ],
};

afterEach(() => void vi.unstubAllGlobals());

test('a year alone has all that there is of it, of each kind', async () => {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(JSON.stringify(FILES[address]))),
  );
  const found = await createSearch('/search/').find({
    query: parseQuery(''),
    filters: [],
    year: '1987',
  });
  expect(found.get('quotation')?.map(({ number }) => number)).toEqual([0, 1, 2]);
  expect(found.get('passage')).toHaveLength(1);
});
