import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const site = { globalSetup: 'tests/site/build-sites.ts', testTimeout: 60_000, hookTimeout: 60_000 };

// The files, their lines and the commands: no day is reckoned there.
const timeless = [
  'cli',
  'content',
  'editing',
  'files',
  'links',
  'permalinks',
  'pictures',
  'problems',
  'speed',
  'supply',
].map((room) => `tests/unit/${room}/**`);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      unit('unit', 'UTC', []),
      unit('unit, west of Greenwich', 'America/Los_Angeles', timeless),
      unit('unit, east of Greenwich', 'Pacific/Kiritimati', timeless),
      { test: { ...site, name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { ...site, name: 'browser', include: ['tests/browser/**/*.test.ts'] } },
    ],
  },
});

/** The same tests in another time zone; only a process of its own has one. */
function unit(name: string, TZ: string, exclude: string[]) {
  const include = ['tests/unit/**/*.test.ts'];
  const forks = { pool: 'forks' as const, env: { TZ }, testTimeout: 30_000 };
  return { test: { name, include, exclude, ...forks } };
}
