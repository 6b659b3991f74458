import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { READ } from './large-articles.ts';

const SIZE = 160_000;

it.each(READ.map(([name], index) => [name, index] as const))(
  'an article of %s is answered in 300 MB',
  (_, index) => {
    const script = join(import.meta.dirname, 'compile-once.ts');
    const args = ['--max-old-space-size=300', script, String(index), String(SIZE)];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  },
  60_000,
);
