import { describe, expect, test } from 'vitest';
import { recordParts } from '../../../src/dossier/record-part.ts';
import { sampleDate } from '../page/sample-article.ts';
import { dossierOf, LIND, toldOn } from './sample-dossier.ts';

/** What one speaker said on these days, a quotation each. */
function saidOn(...days: readonly (string | null)[]) {
  const quotes = days.map((day) => ({
    speaker: LIND,
    ...(day !== null && { date: sampleDate(day) }),
  }));
  return recordParts(dossierOf(toldOn(null, quotes, { slug: 'all' })).utterances);
}

function manyDays(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2000, 0, 1 + index)).toISOString().slice(0, 10),
  );
}

test('nothing said is one empty page', () => {
  expect(saidOn()).toEqual([{ number: null, entries: [], jumps: [], later: null, earlier: null }]);
});

test('the first entry of each day is the place that links to the day lead to', () => {
  const [part] = saidOn('2026-01-02', '2026-01-02', '2026-01-01', null);
  expect(part?.entries.map(({ day, when }) => [day, when])).toEqual([
    ['2026-01-02', 'shown'],
    [null, 'hidden'],
    ['2026-01-01', 'shown'],
    [null, 'shown'],
  ]);
});

describe('the links to what is on the page', () => {
  const jumps = (...days: readonly string[]) =>
    saidOn(...days)[0]?.jumps.map(({ date, day }) => `${date.edtf} → ${day}`);

  test('name the days', () => {
    expect(jumps('2026-01-02', '2026-01-01')).toEqual([
      '2026-01-02 → 2026-01-02',
      '2026-01-01 → 2026-01-01',
    ]);
  });

  test('are none for one day', () => {
    expect(jumps('2026-01-02', '2026-01-02')).toEqual([]);
  });

  test('name the months where there are many days', () => {
    expect(jumps(...manyDays(45))).toEqual(['2000-02 → 2000-02-14', '2000-01 → 2000-01-31']);
  });

  test('name the years where there are many months', () => {
    const months = Array.from({ length: 24 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return `${index < 12 ? 2000 : 2001}-${month}-05`;
    });
    expect(jumps(...months)).toEqual(['2001 → 2001-12-05', '2000 → 2000-12-05']);
  });
});

describe('a long record', () => {
  const days = manyDays(10_000);
  const parts = saidOn(...days);

  test('is on pages of fifty, and all of it is on one of them', () => {
    const sizes = parts.map(({ entries }) => entries.length);
    expect(Math.max(...sizes)).toBeLessThan(100);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(10_000);
  });

  test('changes on its first page alone when something is said anew', () => {
    const after = saidOn(...days, '2099-01-01');
    expect(after.slice(1)).toEqual(parts.slice(1));
  });

  test('has links from page to page', () => {
    expect(parts[0]?.later).toBeNull();
    expect(parts[0]?.earlier?.number).toBe(parts.length - 1);
    expect(parts[1]?.later?.number).toBeNull();
    expect(parts.at(-1)?.earlier).toBeNull();
    expect(parts.at(-1)?.number).toBe(1);
    expect(parts.at(-1)?.later?.number).toBe(2);
  });
});
