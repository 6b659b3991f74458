import { expect, it } from 'vitest';
import { compileText } from '../article/compile.ts';

// What no author writes, and would take minutes or all memory, is refused before it is parsed.

const SIZE = 240_000;

it.each([
  ['entities in one paragraph', '', '&amp; a '],
  ['bare addresses', '', 'www.a.b '],
  ['bare mail addresses', '', `${'a@b.co '.repeat(8)}\n\n`],
  ['emphasis', '', `${'*a* '.repeat(12)}\n\n`],
  ['accents on one letter', 'a', '\u0323\u0301\u0327'],
  ['references to one footnote', '[^1]: Note.\n\n', `${'w[^1] '.repeat(8)}\n\n`],
  ['short rows of a wide table', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`, '|x|\n', 1900],
  ['underlined headings', '', 'h\n===\n\n', 2000],
  ['block quotations', '', '> Words that were said.\n\n', 4000],
  ['quotations in lists', '', '- > a\n', 1900],
])('an article of %s', (_, first, again, most = SIZE) => {
  const count = Math.min(most, Math.floor(SIZE / again.length));
  expectRefused('', first + again.repeat(count));
});

it.each([
  ['lists in lists', `notQuotes:\n  ${'- '.repeat(600)}x\n`],
  ['values', `notQuotes: [${'“, '.repeat(25_000)}]\n`],
])('frontmatter of %s', (_, frontmatter) => {
  expectRefused(frontmatter, 'Words.');
});

function expectRefused(frontmatter: string, body: string): void {
  const text = `---\ntitle: T\ndescription: D\n${frontmatter}---\n\n${body}\n`;
  expect(compileText(text).problems.map(({ code }) => code)).toEqual(['too-complex']);
}
