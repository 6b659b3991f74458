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

/** Up to five runs, since what else the engine does (collecting garbage) only adds to the least of them. */
function expectGrowth(make: MakeArticle): void {
  const [text, longer] = [make(SIZE), make(2 * SIZE)];
  let [once, twice] = [Infinity, Infinity];
  const isInBounds = () => twice < Math.max(FLOOR_MS, MOST_GROWTH * once);
  for (let run = 0; run < 5 && !(run > 0 && isInBounds()); run += 1) {
    once = Math.min(once, timeOf(text));
    twice = Math.min(twice, timeOf(longer));
  }
  expect(twice).toBeLessThan(Math.max(FLOOR_MS, MOST_GROWTH * once));
}

/** Milliseconds of the processor. */
function timeOf(text: string): number {
  const start = process.cpuUsage();
  compileText(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
