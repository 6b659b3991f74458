import { expect, it } from 'vitest';
import { printTable } from '../../bench/print-table.ts';

it('sets numbers to the right and words to the left, as wide as the longest', () => {
  const rows = [
    ['build', 'seconds', ''],
    ['nothing kept', '1,234', 'met'],
    ['edited', '0.5', 'not met'],
    ['unmeasured', '–', ''],
  ];
  expect(printTable(rows)).toBe(`build         seconds
nothing kept    1,234  met
edited            0.5  not met
unmeasured          –`);
});
