import { en } from '../../../src/wording/languages/en.ts';
import { wordingOf } from '../../../src/wording/wording-of.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDays } from '../../../src/dates/compare-days.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';

describe('bounds and <time> value', () => {
  test.each([
    // edtf, earliest, latest, datetime
    ['2020-10-08', '2020-10-08', '2020-10-08', '2020-10-08'],
    ['2020-02-29', '2020-02-29', '2020-02-29', '2020-02-29'],
    ['2020-10', '2020-10-01', '2020-10-31', '2020-10'],
    ['2020-02', '2020-02-01', '2020-02-29', '2020-02'],
    ['1900-02', '1900-02-01', '1900-02-28', '1900-02'],
    ['2020', '2020-01-01', '2020-12-31', '2020'],
    ['0079-08-24', '0079-08-24', '0079-08-24', '0079-08-24'],
    ['0000', '0000-01-01', '0000-12-31', null],
    ['0000-02', '0000-02-01', '0000-02-29', null],
    ['-0043', '-000043-01-01', '-000043-12-31', null],
    ['-0043-03-15', '-000043-03-15', '-000043-03-15', null],
    ['Y17000', '+017000-01-01', '+017000-12-31', '17000'],
    ['Y-17000', '-017000-01-01', '-017000-12-31', null],
    ['Y170000002', '+170000002-01-01', '+170000002-12-31', '170000002'],

    ['2020-10-08T10:20', '2020-10-08', '2020-10-08', '2020-10-08T10:20'],
    ['2020-10-08T10:20:30', '2020-10-08', '2020-10-08', '2020-10-08T10:20:30'],
    ['2020-10-08T10:20:30Z', '2020-10-08', '2020-10-08', '2020-10-08T10:20:30Z'],
    ['2020-10-08T23:30:00-05:00', '2020-10-08', '2020-10-08', '2020-10-08T23:30:00-05:00'],
    ['2020-10-08T00:30:00+05:30', '2020-10-08', '2020-10-08', '2020-10-08T00:30:00+05:30'],
    ['2020-10-08T10:20:30+02', '2020-10-08', '2020-10-08', '2020-10-08T10:20:30+02:00'],
    ['2020-10-08T10:20:30+00:00', '2020-10-08', '2020-10-08', '2020-10-08T10:20:30Z'],
    ['2020-10-08T24:00:00Z', '2020-10-08', '2020-10-08', null],

    ['2020-21', '2020-03-01', '2020-05-31', null],
    ['2020-22', '2020-06-01', '2020-08-31', null],
    ['2020-23', '2020-09-01', '2020-11-30', null],
    ['2020-24', '2020-12-01', '2021-02-28', null],
    ['2019-24', '2019-12-01', '2020-02-29', null],
    ['9999-24', '9999-12-01', '+010000-02-29', null],

    ['2020?', '2020-01-01', '2020-12-31', '2020'],
    ['2020-09~', '2020-09-01', '2020-09-30', '2020-09'],
    ['2020-09-01%', '2020-09-01', '2020-09-01', '2020-09-01'],

    ['202X', '2020-01-01', '2029-12-31', null],
    ['20XX', '2000-01-01', '2099-12-31', null],
    ['000X', '0000-01-01', '0009-12-31', null],
    ['-004X', '-000049-01-01', '-000040-12-31', null],
    ['-20XX', '-002099-01-01', '-002000-12-31', null],
    ['-00XX', '-000099-01-01', '0000-12-31', null],
    ['2020-XX', '2020-01-01', '2020-12-31', null],
    ['2020-XX-XX', '2020-01-01', '2020-12-31', null],
    ['2020-10-XX', '2020-10-01', '2020-10-31', null],
    ['2020-02-XX', '2020-02-01', '2020-02-29', null],
    ['-0043-03-XX', '-000043-03-01', '-000043-03-31', null],

    ['2019/2020', '2019-01-01', '2020-12-31', null],
    ['2020-10-08/2020-10-12', '2020-10-08', '2020-10-12', null],
    ['2020-10-08/2020-10', '2020-10-08', '2020-10-31', null],
    ['2020-10/2020', '2020-10-01', '2020-12-31', null],
    ['-0043/0014', '-000043-01-01', '0014-12-31', null],
    ['2020~/2021-03?', '2020-01-01', '2021-03-31', null],
    ['2020-10-08/..', '2020-10-08', null, null],
    ['../2020', null, '2020-12-31', null],
    ['2020/', '2020-01-01', null, null],
    ['/2020', null, '2020-12-31', null],
    ['2020-09~/..', '2020-09-01', null, null],
    ['../2020-09%', null, '2020-09-30', null],
  ])('%s lies from %s to %s', (edtf, earliest, latest, datetime) => {
    expect(parseDate(edtf)).toMatchObject({ edtf, earliest, latest, datetime });
  });
});

describe('refuses', () => {
  test.each([
    ['nothing', ['', ' ', '\n']],
    ['white space around', [' 2020', '2020 ', '2020\n', '\t2020-10-08', '2020 / 2021']],
    ['prose and other forms', ['8 October 2020', '08/10/2020', '2020-1-8', '20201008', 'today']],
    ['an impossible month', ['2020-00', '2020-13', '2020-13-01']],
    ['an impossible day', ['2020-02-30', '2020-04-31', '2020-10-32', '2020-10-00']],
    ['29 February of a common year', ['2019-02-29', '1900-02-29', '-0001-02-29', '2019-02-29?']],
    ['… in an interval', ['2019-02-29/2020', '../2019-02-29', '2019-02-29/']],
    ['… with a time', ['2019-02-29T10:20:30Z']],
    ['an impossible time', ['2020-10-08T25:00:00', '2020-10-08T10:60:00', '2020-10-08T10:20:60']],
    ['an impossible zone', ['2020-10-08T10:20:30+15:00', '2020-10-08T10:20:30-00:00']],
    ['fractions of a second', ['2020-10-08T10:20:30.5Z']],
    ['times in an interval', ['2020-10-08T10:00:00Z/2020-10-08T11:00:00Z']],
    [
      'an interval that ends before it starts',
      ['2021/2020', '2020-10-08/2020-10-07', '0001/-0001'],
    ],
    ['an interval without any date', ['/', '../..', '/..', '../']],
    ['level 2', ['2020?-10', '?2020', 'Y17E8', '1950S2', '2020-25', '[2020,2021]', '{2020..2022}']],
    ['level 2 masks', ['2020-1X', '2020-XX-08', '202X-10', '2XXX', 'XXXX', 'XXXX-XX-XX']],
    ['level 3', ['2020-21~', '2020-21/2020-23', '202X~']],
    ['a bare century or decade', ['19', '196']],
    ['the year minus nought', ['-0000', '-0000-10', '-0000-XX']],
    ['Y with fewer than five digits', ['Y2020', 'Y-1', 'y17000']],
    ['a year beyond exact numbers', ['Y12345678901234567890']],
    ['numbers and marks that look right', ['２０２０', '2020−10', '2020–2021', '٢٠٢٠']],
  ])('%s', (_, inputs) => {
    expect(inputs.map((edtf) => parseDate(edtf))).toEqual(inputs.map(() => null));
  });

  test('long rubbish at once', () => {
    const started = performance.now();
    for (const piece of ['2', 'X', '2020-10-08/', '[2020..', '-', '..', '2020?', ' ', 'Y1']) {
      expect(parseDate(piece.repeat(1_000_000))).toBeNull();
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('for any input', () => {
  const rubbish = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789XYTZ-:/.?~%+ '), maxLength: 50 }),
  );
  const digits = (length: number, max: number) =>
    fc.integer({ min: 0, max }).map((number) => String(number).padStart(length, '0'));
  const plain = fc
    .tuple(fc.constantFrom('', '-'), digits(4, 9999), digits(2, 41), digits(2, 32), fc.nat(2))
    .map(
      ([sign, year, month, day, more]) => sign + [year, month, day].slice(0, more + 1).join('-'),
    );
  const qualified = fc
    .tuple(plain, fc.constantFrom('', '?', '~', '%'))
    .map((both) => both.join(''));
  const end = fc.oneof({ weight: 4, arbitrary: qualified }, fc.constantFrom('', '..'));
  const interval = fc.tuple(end, end).map((both) => both.join('/'));

  test('never throws, and the earliest day is never after the latest', () => {
    fc.assert(
      fc.property(fc.oneof(rubbish, qualified, interval), (edtf) => {
        const date = parseDate(edtf);
        if (date === null) return;
        expect(date.edtf).toBe(edtf);
        expect(wordingOf(date, en)).not.toMatch(/undefined|NaN|Invalid|null/);
        if (date.earliest === null || date.latest === null) return;
        expect(compareDays(date.earliest, date.latest)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('every real day is its own earliest, latest and <time> value', () => {
    const min = new Date('0001-01-01T00:00:00Z');
    const max = new Date('9999-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDate(day)).toMatchObject({ earliest: day, latest: day, datetime: day });
      }),
    );
  });
});

test('bounds beyond the years 0 to 9999 are days that Date reads', () => {
  for (const edtf of ['-0043-03-15', 'Y17000', 'Y-17000', '9999-24']) {
    expect(Date.parse(parseDate(edtf)?.latest ?? '')).not.toBeNaN();
  }
});

test('values survive JSON', () => {
  const date = parseDate('2020-10-08/..');
  expect(JSON.parse(JSON.stringify(date))).toEqual(date);
});
