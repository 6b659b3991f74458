import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const site = { globalSetup: 'tests/site/build-sites.ts', testTimeout: 60_000, hookTimeout: 60_000 };

// Wherever a day is reckoned or worded.
const dated = [
  'dates/*',
  'wording/*',
  'head/*',
  'page/*',
  'formats/citations/*',
  'article/first-article',
  'article/*-and-da*',
  'time-zone',
].map((tests) => `tests/unit/${tests}.test.ts`);

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      unit('unit', 'UTC'),
      unit('unit, west of Greenwich', 'America/Los_Angeles', dated),
      unit('unit, east of Greenwich', 'Pacific/Kiritimati', dated),
      { test: { ...site, name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { ...site, name: 'browser', include: ['tests/browser/**/*.test.ts'] } },
    ],
  },
});

/** The same tests in another time zone; only a process of its own has one. */
function unit(name: string, TZ: string, include = ['tests/unit/**/*.test.ts']) {
  const forks = { pool: 'forks' as const, env: { TZ }, testTimeout: 30_000 };
  return { test: { name, include, ...forks } };
}
