import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from '../../../src/dates/compare-dates.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import type { DateValue } from '../../../src/dates/parse-date.ts';

function read(edtf: string): DateValue {
  const date = parseDate(edtf);
  if (date === null) throw new Error(`not EDTF: ${edtf}`);
  return date;
}

const inOrder = [
  '../-0043',
  '../2020',
  'Y-170000002',
  'Y-17000',
  '-9999',
  '-0044',
  '-0043-03-15',
  '0000',
  '0001',
  '1995-01-01',
  '1995',
  '2011-12-30',
  '2020-01-01',
  '2020-01',
  '2020',
  '2020/2021',
  '202X',
  '2020/..',
  '2020-09~',
  '2020-23',
  '2020-09-02',
  '2020-10-08',
  '9999',
  'Y10000',
  'Y17000',
  'Y170000002',
];

test('sorts by the earliest day, then by the latest', () => {
  const shuffled = inOrder.toReversed().map(read);
  expect(shuffled.toSorted(compareDates).map(({ edtf }) => edtf)).toEqual(inOrder);
});

test('leaves dates with the same bounds in the order of the source', () => {
  const source = ['2020-XX', '2020~', '2020', '2020-XX-XX', '2020/2020'];
  expect(
    source
      .map(read)
      .toSorted(compareDates)
      .map(({ edtf }) => edtf),
  ).toEqual(source);
});

test('puts no start first and no end last', () => {
  expect(compareDates(read('../2020'), read('Y-17000'))).toBeLessThan(0);
  expect(compareDates(read('2020/'), read('2020/2999'))).toBeGreaterThan(0);
  expect(compareDates(read('/2020'), read('../2020'))).toBe(0);
});

test('is a consistent order', () => {
  const date = fc.constantFrom(...inOrder).map(read);
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});
