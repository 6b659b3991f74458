import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';

const many = (n: number, write: (n: number) => string) =>
  Array.from({ length: n }, (_, index) => write(index)).join('');
const quotes = (n: number) =>
  `quotes:\n${many(n, (i) => `  - { id: q${i}, speaker: ann, text: w${i} talks }\n`)}`;

describe('takes twice the time, not four times, for twice as much', { retry: 3 }, () => {
  it.each<[string, number, (n: number) => readonly [frontmatter: string, body: string]]>([
    [
      'hidden characters in one value',
      8000,
      (n) => [`source: { name: "${'a\u200B'.repeat(n)}" }`, 'Ann'],
    ],
    ['mixed words', 8000, (n) => ['', 'Trumр '.repeat(n)]],
    [
      'quotations that headings repeat',
      100,
      (n) => [quotes(n), many(n, (i) => `## “w${i} talks”\n\n“w${i} talks” to Ann.\n\n`)],
    ],
  ])('%s', (_, size, write) => {
    const time = (n: number) => {
      const [frontmatter, body] = write(n);
      const times = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        compile(frontmatter, body);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...times);
    };
    time(size / 4);
    expect(time(4 * size)).toBeLessThan(9 * time(size) + 50);
  });
});
