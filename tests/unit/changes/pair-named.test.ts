import { expect, test } from 'vitest';
import { pairNamed } from '../../../src/changes/pair-named.ts';

const named = (id: string, ...formerly: string[]) => ({ id, formerly });

test('knows what was renamed, and what was renamed back', () => {
  const [old, back] = [named('old'), named('new', 'first')];
  const { both, added, gone } = pairNamed([old, back], [named('renamed', 'old'), named('first')]);
  expect(both.map(({ before, after }) => [before.id, after.id])).toEqual([
    ['old', 'renamed'],
    ['new', 'first'],
  ]);
  expect({ added, gone }).toEqual({ added: [], gone: [] });
});

test('takes what has the same id for the same, also where another had it before', () => {
  const { both, gone } = pairNamed([named('a'), named('b')], [named('b', 'a')]);
  expect(both.map(({ before }) => before.id)).toEqual(['b']);
  expect(gone.map(({ id }) => id)).toEqual(['a']);
});
