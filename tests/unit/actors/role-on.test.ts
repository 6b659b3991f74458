import { expect, test } from 'vitest';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { roleOn } from '../../../src/model/role-on.ts';

function roles(...dated: readonly (readonly [role: string, from?: string, to?: string])[]) {
  return [...dated, ['usual'] as const].map(([role, from = '', to = '']) => ({
    ...{ role, of: null },
    from: parseDate(from),
    to: parseDate(to),
  }));
}

const TERMS = roles(['delegate', '2020', '2024-05-03'], ['minister', '2024-05-04']);

test.each([
  ['on a day within its time', '2022-01-01', 'delegate'],
  ['on its last day', '2024-05-03', 'delegate'],
  ['on the first day of the next', '2024-05-04', 'minister'],
  ['that has no end yet', '2030', 'minister'],
  ['in a month within its time', '2024-04', 'delegate'],
  ['in a month that has both', '2024-05', 'usual'],
  ['in a year that may hold its beginning', '2020-01', 'delegate'],
  ['before any', '2019', 'usual'],
  ['since a day before the last began', '2024-05-03/..', 'usual'],
])('the role held %s', (_, day, role) => {
  expect(roleOn(TERMS, parseDate(day)).role).toBe(role);
});

test('without a date no dated role is told', () => {
  expect(roleOn(TERMS, null).role).toBe('usual');
});

test('of two that overlap, the one that began last', () => {
  const both = roles(['member', '2001'], ['chair', '2010', '2012']);
  expect(roleOn(both, parseDate('2011-06')).role).toBe('chair');
  expect(roleOn(both, parseDate('2013-06')).role).toBe('member');
});

test('on the day of a change, the one that began', () => {
  const changed = roles(['a', '2001', '2020-09-16'], ['b', '2020-09-16']);
  expect(roleOn(changed, parseDate('2020-09-16')).role).toBe('b');
});
