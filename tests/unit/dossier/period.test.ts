import { expect, test } from 'vitest';
import { dateOfPeriod, periodOf } from '../../../src/dossier/period.ts';
import { sampleDate } from '../page/sample-article.ts';

test.each([
  ['2026-05-11', '2026-05'],
  ['2026-05~', '2026-05'],
  ['2026-05-11/2026-05-12', '2026-05'],
  ['2026', '2026'],
  ['2026-05/2026-07', '2026'],
  ['199X', '1990-1999'],
  ['2026-05-11/..', '2026-05'],
])('what is dated %s is of %s', (edtf, period) => {
  expect(periodOf(sampleDate(edtf))).toBe(period);
});

test('what is not dated is of none', () => {
  expect(periodOf(null)).toBeNull();
});

test.each(['2026-05', '2026', '1990-1999'])('%s is a period that can be worded', (period) => {
  const date = dateOfPeriod(period);
  expect(date && periodOf(date)).toBe(period);
});
