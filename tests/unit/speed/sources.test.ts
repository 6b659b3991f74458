import { beforeAll, describe, expect, it } from 'vitest';
import type { Citing } from '../../../src/article/citings-of.ts';
import { checkAll, citing, documentOf, foundIn } from '../sources/cite.ts';

// What checking costs grows with the documents and the quotations, not with their product. Time is that of the processor.

/** Paragraphs of words that do not come twice, of some characters in all. */
function textOf(length: number, name: string): string {
  const words: string[] = [];
  for (let at = 0, long = 0; long < length; at += 1) {
    const word = `${name}${at.toString(36)}${at % 90 === 89 ? '.\n\nSo' : ''}`;
    words.push(word);
    long += word.length + 1;
  }
  return words.join(' ');
}

/** Quotations of ten words each from all over a text; every fifth leaves words out. */
function quotationsOf(text: string, count: number): Citing[] {
  const words = text.split(/\s+/u);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at / count) * (words.length - 12));
    const own = words.slice(from, from + 10);
    return citing(
      at % 5 === 0 ? [...own.slice(0, 4), '[…]', ...own.slice(6)].join(' ') : own.join(' '),
    );
  });
}

/** Milliseconds of the processor, the least of some runs. */
function timeOf(work: () => unknown, runs = 2): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

const LONG = textOf(3_000_000, 'w');
const MANY = Array.from({ length: 100 }, (_, at) => textOf(30_000, `d${at}x`));

beforeAll(() => void checkAll(documentOf(LONG), quotationsOf(LONG, 100)));

const inOne = (count: number) => {
  const citings = quotationsOf(LONG, count);
  return timeOf(() => checkAll(documentOf(LONG), citings));
};
const inMany = (count: number) => {
  const asked = MANY.map((text) => ({ text, citings: quotationsOf(text, count / MANY.length) }));
  return timeOf(() => asked.map(({ text, citings }) => checkAll(documentOf(text), citings)));
};

describe(
  '10,000 quotations take hardly longer each than 2,000',
  { retry: 1, timeout: 120_000 },
  () => {
    it.each([
      ['one document of 3 MB', inOne],
      ['a hundred documents of 30 kB', inMany],
    ])('in %s', (_, measure) => {
      const [some, all] = [measure(2000), measure(10_000)];
      // Few words are found sooner one by one than the tree of all of them is made: it pays for many only.
      expect(all).toBeLessThan(12 * some);
      expect(all).toBeLessThan(6000);
    });
  },
);

describe('is bounded:', { retry: 1, timeout: 120_000 }, () => {
  it.each([
    ['one letter five million times', 'a'.repeat(5_000_000), ['aaa', 'aa', 'a […] a']],
    ['one mark three million times', `a${'\u0301'.repeat(3_000_000)} b`, ['a b', 'b […] b']],
    [
      'one word a million times',
      'word '.repeat(1_000_000),
      ['word word', 'word […] word … word other'],
    ],
    [
      'a hundred parts of one word',
      'the '.repeat(20_000),
      [Array.from({ length: 100 }, () => 'the')],
    ],
    [
      'a hundred parts, of which the last is not there',
      'the '.repeat(20_000),
      [[...Array.from({ length: 99 }, () => 'the'), 'end']],
    ],
    [
      'thirty elisions',
      'a line and more of it, '.repeat(5000),
      [Array.from({ length: 31 }, () => 'of it').join(' […] ')],
    ],
    [
      'thirty elisions and an end that is not there',
      'a line and more of it, '.repeat(5000),
      [`${'of it […] '.repeat(30)}end`],
    ],
    ['a bracket that opens a million times', '[a '.repeat(1_000_000), ['[a '.repeat(5000)]],
    ['letters around a bracket', 'b'.repeat(1_000_000), ['b[b]b', '[B]b']],
  ])('%s', (_, text, quotations) => {
    const took = timeOf(() => quotations.map((words) => foundIn(text, words)), 1);
    expect(took).toBeLessThan(10_000);
  });
});
