import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { READ } from './large-articles.ts';

const SIZE = 160_000;

/** What each article that was not answered has died of. */
const deaths = new Map<string, string>();

// One process for all, which has no more room for the last than for the first; after a death, another for the rest.
beforeAll(() => {
  for (let first = 0; first < READ.length; first += 1) {
    const script = join(import.meta.dirname, 'compile-in-turn.ts');
    const args = ['--max-old-space-size=300', script, String(first), String(SIZE)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    first += stdout.split('\n').length - 1;
    const [name] = READ[first] ?? [];
    if (name) deaths.set(name, stderr);
  }
}, 300_000);

it.each(READ.map(([name]) => name))('an article of %s is answered in 300 MB', (name) => {
  expect(deaths.get(name)).toBeUndefined();
});
