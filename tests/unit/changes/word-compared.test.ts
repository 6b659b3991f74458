import { expect, test } from 'vitest';
import { wordCompared } from '../../../src/changes/word-compared.ts';

test('marks what was taken out in the words before, and what was put in in those after', () => {
  expect(wordCompared('We had a good talk', 'We had a great talk')).toEqual({
    before: 'We had a <del>good</del> talk',
    after: 'We had a <ins>great</ins> talk',
  });
});

test('shortens only what is alike, so that the change is seen', () => {
  const many = 'so '.repeat(400);
  const { before, after } = wordCompared(`${many}good ${many}`, `${many}great ${many}`);
  expect(before).toMatch(/words not shown.*<del>good<\/del>.*words not shown/u);
  expect(after).toContain('<ins>great</ins>');
  expect(after.length).toBeLessThan(600);
});

test('lets no words become markup', () => {
  expect(wordCompared('a', '</ins><b>*x*').after).toBe(
    String.raw`<ins>&lt;/ins&gt;&lt;b&gt;\*x\*</ins>`,
  );
});
