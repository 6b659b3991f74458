import { expect, test } from 'vitest';

// Minutes behind Greenwich, as `getTimezoneOffset` counts them.
const offsets: Record<string, number> = {
  UTC: 0,
  'America/Los_Angeles': 480,
  'Pacific/Kiritimati': -840,
};

test('the tests run in the time zone that they claim', () => {
  const zone = process.env['TZ'] ?? '';
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offsets[zone]);
});
