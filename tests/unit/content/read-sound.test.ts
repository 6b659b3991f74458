import { expect, test, vi } from 'vitest';
import { readSound } from '../../../src/content/read-sound.ts';
import { withdraw } from '../../../src/editing/withdraw.ts';
import { publishedWorkspace } from '../permalinks/workspace.ts';

test('what a build says that it has built counts no article that was withdrawn', () => {
  const { folder } = publishedWorkspace();
  vi.stubEnv('CONTENT_DIR', folder);
  expect(readSound().told).toMatchObject({ articles: 2, quotations: 3 });
  withdraw(folder, '/articles/bridges/', { reason: 'It was not so.', today: '2026-02-02' });
  expect(readSound().told).toMatchObject({ articles: 1, quotations: 2 });
});
