import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepKept } from '../../../src/files/sweep-kept.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('what was kept more than a month ago is taken away', async () => {
  const { path, remove } = await temporaryFolder();
  for (const name of ['new', 'old']) writeFileSync(join(path, name), '');
  mkdirSync(join(path, 'old folder/with/more'), { recursive: true });
  const longAgo = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  for (const name of ['old', 'old folder']) utimesSync(join(path, name), longAgo, longAgo);
  sweepKept(path);
  expect(readdirSync(path)).toEqual(['new']);
  await remove();
});

test('where nothing was kept, there is nothing to take away', () => {
  expect(() => sweepKept('no/such/folder')).not.toThrow();
});
