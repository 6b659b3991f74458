import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One process runs file after file, with what the last has loaded: to start and load anew costs more than most tests.
const forks = { pool: 'forks' as const, isolate: false };
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };
const site = { ...forks, ...timeouts, globalSetup: 'tests/site/build-sites.ts' };

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
  return { test: { ...forks, name, include, env: { TZ }, testTimeout: 30_000 } };
}
