import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { typedPath } from '../../../src/cli/typed-path.ts';

test.each([
  ['~/talks.txt', join(homedir(), 'talks.txt')],
  ["'/tmp/The talks.txt'", '/tmp/The talks.txt'],
  ['"~/talks.txt"', join(homedir(), 'talks.txt')],
  ['~talks.txt', resolve('~talks.txt')],
  ["it's", resolve("it's")],
  ['/tmp/The\\ talks\\ \\(1\\).txt', '/tmp/The talks (1).txt'],
  ['~/My\\ talks.txt', join(homedir(), 'My talks.txt')],
])('takes %s for the file that is meant', (typed, path) => {
  expect(resolve(typedPath(typed))).toBe(path);
});
