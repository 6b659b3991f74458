import { describe, expect, test } from 'vitest';
import { dateOfBin } from '../../../src/dossier/date-of-bin.ts';
import { stripShape } from '../../../src/dossier/strip-shape.ts';
import { buildStrip, type Strip, type StripDays } from '../../../src/dossier/strip.ts';

function strip(days: Partial<StripDays>, most = 100): Strip {
  const built = buildStrip({ above: [], asOf: null, ...days }, most);
  if (!built) throw new RangeError('nothing to show');
  return built;
}

const counted = ({ bins }: Strip) =>
  bins.map(({ from, above, below, ahead }) => `${from} ${above} ${below} ${ahead}`);

describe('a strip', () => {
  test('counts what there is on each day', () => {
    const above = ['2026-03-02', '2026-03-01', '2026-03-02'];
    const built = strip({ above, below: ['2026-03-02'], ahead: ['2026-03-05'] });
    expect(built).toMatchObject({ unit: 'day', from: '2026-03-01', to: '2026-03-06' });
    expect(counted(built)).toEqual(['2026-03-01 1 0 0', '2026-03-02 2 1 0', '2026-03-05 0 0 1']);
  });

  test.each<[last: string, unit: string]>([
    ['2026-03-30', 'day'],
    ['2026-06-30', 'week'],
    ['2027-06-30', 'month'],
    ['2099-06-30', 'year'],
  ])('from March 2026 to %s in some fifty bins counts by the %s', (last, unit) => {
    const built = strip({ above: ['2026-03-01', last] }, 50);
    expect(built.unit).toBe(unit);
    expect(built.bins).toHaveLength(2);
  });

  test('is none without a day', () => {
    expect(buildStrip({ above: [], asOf: null }, 50)).toBeNull();
  });

  test('reaches to what is below the line before and after all that is above it', () => {
    const built = strip({
      above: ['2026-03-05'],
      below: ['2026-03-02', '2026-03-05', '2026-03-07'],
    });
    expect(built).toMatchObject({ from: '2026-03-02', to: '2026-03-08', before: 0 });
    expect(counted(built)).toEqual(['2026-03-02 0 1 0', '2026-03-05 1 1 0', '2026-03-07 0 1 0']);
  });

  test('leaves out a few days long before all others, and says how many', () => {
    const above = ['1858-01-01', ...Array.from({ length: 20 }, (_, day) => `2026-03-${10 + day}`)];
    expect(strip({ above })).toMatchObject({ unit: 'day', from: '2026-03-10', before: 1 });
    expect(strip({ above: above.slice(1), below: ['1858-01-01'] })).toMatchObject({ before: 1 });
    expect(strip({ above, isWhole: true })).toMatchObject({ from: '1858-01-01', before: 0 });
  });

  test('does not draw years that no calendar of ours has', () => {
    expect(counted(strip({ above: ['-000043-03-15', '2026-03-01'] }))).toEqual([
      '2026-03-01 1 0 0',
    ]);
  });
});

describe('its drawing', () => {
  const built = strip({ above: ['2026-03-01', '2026-03-04', '2026-03-04'], asOf: '2026-03-02' });

  test('has the most at full height, and the rest by its share', () => {
    const { bars } = stripShape(built, 400, 4);
    expect(bars.map(({ x, above }) => [x, above])).toEqual([
      [1, 29],
      [301, 58],
    ]);
  });

  test('names the last day before it where behind it the name would be cut', () => {
    const days = Array.from(
      { length: 20 },
      (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`,
    );
    const { ticks } = stripShape(strip({ above: days }), 400, 20);
    const last = ticks.filter(({ isAtEnd }) => isAtEnd);
    expect(last.map(({ day, x }) => [day, x])).toEqual([['2026-03-21', 400]]);
  });

  test.each([12, 4])('names weeks by their first days, where bars begin: about %i', (most) => {
    const weeks = strip({ above: ['2026-01-13', '2026-02-24', '2026-05-26'] }, 50);
    const { bars, ticks } = stripShape(weeks, 1120, most);
    expect(ticks.length).toBeGreaterThan(most / 2);
    expect(ticks.length).toBeLessThanOrEqual(most);
    for (const { day } of ticks) expect(new Date(day).getUTCDay(), day).toBe(1);
    expect(ticks[0]?.x).toBe(0);
    expect(bars[0]?.x).toBe(1);
  });

  test('parts broad bars by more than narrow ones', () => {
    const day = stripShape(built, 400, 4).bars[0];
    expect(day?.width).toBe(75);
    expect(stripShape(built, 16, 4).bars[0]?.width).toBe(2);
  });

  test('has a line after the last day that is known of, if that is on it', () => {
    expect(stripShape(built, 400, 4).now).toBe(200);
    expect(stripShape({ ...built, asOf: '2027-01-01' }, 400, 4).now).toBeNull();
  });
});

test.each([
  ['day', '2026-03-02', '2026-03-03', '2026-03-02'],
  ['week', '2026-03-02', '2026-03-09', '2026-03-02/2026-03-08'],
  ['month', '2026-03-01', '2026-04-01', '2026-03'],
  ['year', '2026-01-01', '2027-01-01', '2026'],
] as const)('a %s is dated as one', (unit, from, to, edtf) => {
  expect(dateOfBin({ from, to }, unit).edtf).toBe(edtf);
});
