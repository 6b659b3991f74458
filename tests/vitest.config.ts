import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const site = { globalSetup: 'tests/site/build-sites.ts', testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      unit('unit', 'UTC'),
      unit('unit, west of Greenwich', 'America/Los_Angeles'),
      unit('unit, east of Greenwich', 'Pacific/Kiritimati'),
      { test: { ...site, name: 'site', include: ['tests/site/**/*.test.ts'] } },
      { test: { ...site, name: 'browser', include: ['tests/browser/**/*.test.ts'] } },
    ],
  },
});

/** The same tests in another time zone; only a process of its own has one. */
function unit(name: string, TZ: string) {
  const include = ['tests/unit/**/*.test.ts'];
  return { test: { name, include, pool: 'forks' as const, env: { TZ }, testTimeout: 30_000 } };
}
