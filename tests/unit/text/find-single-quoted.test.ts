import { describe, expect, it } from 'vitest';
import { findSingleQuoted } from '../../../src/text/find-single-quoted.ts';

const found = (text: string) =>
  findSingleQuoted(text).map(({ start, end }) => text.slice(start, end));

describe('finds what stands in single marks', () => {
  it.each([
    ['curly', 'Ann: ‘we talk’.', ['we talk']],
    ['straight', "Ann: 'we talk'.", ['we talk']],
    [
      'that begins with a word of one letter',
      '‘I walk’, ‘a thing’, ‘Y tú’',
      ['I walk', 'a thing', 'Y tú'],
    ],
    ['German', 'Ann: ‚wir reden‘.', ['wir reden']],
    ['Swedish', 'Ann: ’vi talar’.', ['vi talar']],
    ['Chinese', '安：‘我们走’，她的‘家’', ['我们走', '家']],
    ['at the beginning', '‘We talk,’ said Ann.', ['We talk,']],
    ['with contractions', '‘We don’t, and we’re off,’ she said.', ['We don’t, and we’re off,']],
    ['with a possessive', 'Ann: ‘the workers’ pay is low’.', ['the workers’ pay is low']],
    ['with a dropped letter', 'Ann: ‘we’re goin’ home’.', ['we’re goin’ home']],
    ['that ends as a possessive does', 'the ‘good boys’ of Ann', ['good boys']],
    ['two of them', '‘so’ and ‘boys’ will be ‘boys’.', ['so', 'boys', 'boys']],
    ['around double ones', '‘He said “no” to me,’ said Ann.', ['He said “no” to me,']],
    ['over two paragraphs', '‘We talk.\n‘We walk.’', ['We talk.', 'We walk.']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('does not take for a mark', () => {
  it.each([
    ['the apostrophe of a contraction', 'Don’t, won’t, it’s.'],
    ['that of a possessive', 'The workers’ pay and the boss’s and the bosses’ cars’ keys.'],
    ['that of a short word', 'Rock ’n’ roll of the ’90s, ’em all, the workers’ own.'],
    ['the straight one of a short word', "Rock 'n' roll of the '90s, 'em all, the workers' own."],
    ['that of Dutch', "'s Avonds in 't huis van de boeren'"],
    ['a prime', `He is 6' tall and 5'10" wide.`],
    ['a mark within double ones', '“He said ‘no’ to me,” said Ann.'],
    ['a mark around double ones alone', '‘“no”’'],
    ['doubled straight ones', "''no'', said Ann, ''or so''"],
    ['one that nothing closes', '‘We talk, said Ann.\nMore ‘of that.\n'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
