import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { takenIds } from '../../../src/frontmatter/taken-ids.ts';

const ARTICLE: unknown = parse(`
actors: [japan, { id: suga, formerly: [prime-minister] }, { name: No Id }]
dates: [{ id: talks, formerly: meeting }]
quotes: [{ id: great, formerly: [good, well] }, 7]
withdrawn:
  - { id: q-hard, formerly: [harder] }
  - { id: d-vote }
  - { id: a-abe, formerly: [shinzo] }
`);

it('finds what is there, what it was called, and what was withdrawn, of one kind', () => {
  expect(takenIds(ARTICLE, 'quote')).toEqual(['great', 'good', 'well', 'hard', 'harder']);
  expect(takenIds(ARTICLE, 'event')).toEqual(['talks', 'meeting', 'vote']);
  expect(takenIds(ARTICLE, 'actor')).toEqual(['japan', 'suga', 'prime-minister', 'abe', 'shinzo']);
});

it('finds nothing where there is no list', () => {
  expect(takenIds(null, 'quote')).toEqual([]);
  expect(takenIds({ quotes: 'x', withdrawn: 'y' }, 'quote')).toEqual([]);
});
