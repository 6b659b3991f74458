import { expect, test } from 'vitest';
import { en } from '../../../src/wording/languages/en.ts';
import { wordWhen } from '../../../src/wording/word-when.ts';

test.each([
  ['2020-10-08', 'on', '8 October 2020'],
  ['2020-10', 'in', 'October 2020'],
  ['2020', 'in', '2020'],
  ['-0043', 'in', '44 BC'],
  ['2020-10-08T10:20Z', 'on', '8 October 2020, 10:20 UTC'],

  // approximate and uncertain
  ['2020-10-08~', 'on or about', '8 October 2020'],
  ['2020-10~', 'in or about', 'October 2020'],
  ['2020-10-08?', 'possibly on', '8 October 2020'],
  ['2020?', 'possibly in', '2020'],
  ['2020-10-08%', 'possibly on or about', '8 October 2020'],

  // seasons and unspecified digits
  ['2020-21', 'in', 'spring 2020'],
  ['202X', 'in the', '2020s'],
  ['200X', 'in', '2000–2009'],
  ['2020-XX', 'in', 'some month of 2020'],
  ['2020-10-XX', 'on', 'a day in October 2020'],

  // intervals
  ['2020-10-08/2020-10-12', 'between', '8 and 12 October 2020'],
  ['2020-10-08/2020-11-02', 'between', '8 October and 2 November 2020'],
  ['2019-12-30/2020-01-02', 'between', '30 December 2019 and 2 January 2020'],
  ['2020-09/2020-10', 'between', 'September and October 2020'],
  ['2019/2020', 'between', '2019 and 2020'],
  ['2020-09/2020-10-08', 'between', 'September 2020 and 8 October 2020'],
  ['2020~/2021?', 'between', 'about 2020 and possibly 2021'],
  ['2020-10-08/2020-10-08', 'on', '8 October 2020'],
  ['2020~/2020~', 'in or about', '2020'],
  ['2020-10-08/..', 'on or after', '8 October 2020'],
  ['2020-10/', 'in or after', 'October 2020'],
  ['../2020-10-08', 'on or before', '8 October 2020'],
])('what was done %s was done %s %s', (edtf, lead, words) => {
  expect(wordWhen({ edtf }, en)).toEqual({ before: `${lead} `, words, after: '' });
});

test('what is no date is refused', () => {
  expect(() => wordWhen({ edtf: '8 October' }, en)).toThrow(RangeError);
});
