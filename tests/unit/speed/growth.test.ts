import { beforeAll, describe, expect, it } from 'vitest';
import { compileText } from '../article/compile.ts';
import { type MakeArticle, READ, REFUSED } from './large-articles.ts';

// What an article costs grows with its length, whatever it is made of. Time is that of the processor: a busy machine
// has no part in it.

const SIZE = 40_000;

/** Twice as long may take this much longer; what is shorter than the floor is not measured, but noise. */
const MOST_GROWTH = 2.5;
const FLOOR_MS = 250;

// Compiling the first article also has the engine compile the compiler.
beforeAll(() => {
  for (const [, make] of READ) compileText(make(5000));
});

// What grows too fast does so each time; what a busy machine adds it does not.
describe('time grows with the length of an article', { retry: 3, timeout: 120_000 }, () => {
  it.each(READ)('of %s', (_, make) => {
    expect(compileText(make(SIZE)).article).not.toBeNull();
    expectGrowth(make);
  });

  it.each(REFUSED)('of %s, which is refused', (_, code, make) => {
    expect(compileText(make(SIZE)).problems.map((problem) => problem.code)).toContain(code);
    expectGrowth(make);
  });
});

function expectGrowth(make: MakeArticle): void {
  const [once, twice] = [least(make(SIZE)), least(make(2 * SIZE))];
  expect(twice).toBeLessThan(Math.max(FLOOR_MS, MOST_GROWTH * once));
}

/** Milliseconds; the least of five runs, since what else the engine does (collecting garbage) only adds to it. */
function least(text: string): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = process.cpuUsage();
    compileText(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
