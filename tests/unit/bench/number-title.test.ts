import { expect, it } from 'vitest';
import { numberTitle } from '../../bench/copy-content.ts';

it.each([
  ['plain', 'title: Talks begin', 'title: "7. Talks begin"'],
  ['quoted', "title: 'It’s “done”'", 'title: "7. It’s “done”"'],
  ['folded', 'title: >-\n  Talks\n  begin', 'title: "7. Talks begin"'],
  ['with a comment', 'title: Talks # of today', 'title: "7. Talks" # of today'],
])('numbers a title that is %s', (_, title, numbered) => {
  const article = (title: string) => `---\n${title}\nlang: en\n---\n\nText.\n`;
  expect(numberTitle(article(title), 7)).toBe(article(numbered));
});

it('leaves a text without a title alone', () => {
  expect(numberTitle('Text.\n', 7)).toBe('Text.\n');
});
