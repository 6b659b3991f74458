import fc from 'fast-check';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { needsGfm } from '../../../src/markdown/needs-gfm.ts';

const plain = remark().use(remarkFrontmatter).freeze();
const gfm = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

const PIECES = [
  ...'ax1 .,:/-|[]^~@&\\*_`<>#!()\n\r\t',
  ...['www', 'WWW.', 'http:', 'https://', 'a@b.org', 'xmpp:', 'mailto:', '#64;', '&commat;'],
  ...['\n\n', '---\n', '\n---\n', '--- \n', '\n> ', '\n- ', '\n1. ', '\n:-\n', '\n-:\n', '\n    '],
  ...['[^', '[ ] ', '[x] ', '~~', '\\.', '\\/', 'org'],
];

it('a text that does not need GFM is read as with it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 30 }),
      fc.boolean(),
      (words, isArticle) => {
        const text = isArticle ? `---\na: www.b.org | c@d\n---\n${words}` : words;
        if (!needsGfm(text)) expect(plain.parse(text)).toEqual(gfm.parse(text));
      },
    ),
    { numRuns: 5000 },
  );
});

it.each([
  ['a table', 'a | b\n--- | ---\n'],
  ['a table of one column', 'a\n:-\nb\n'],
  ['a footnote', 'a[^1]\n\n[^1]: b\n'],
  ['a task', '- [ ] a\n'],
  ['a task that is done', '- [X] a\n'],
  ['words that are struck out', '~~a~~\n'],
  ['an address', 'https://a.org\n'],
  ['an address without a scheme', 'Www.a.org\n'],
  ['an address of e-mail', 'a@b.org\n'],
  ['an address with a reference in it', 'a&#64;b.org\n'],
  ['an address with a backslash in it', 'www\\.a.org and https:\\//a.org\n'],
  ['an address after frontmatter that is empty', '---\n---\nwww.a.org\n\n---\n'],
  ['an address after frontmatter', '---\na: b\n---\nwww.a.org\n\n---\n'],
])('%s needs GFM', (_, text) => {
  expect(plain.parse(text)).not.toEqual(gfm.parse(text));
  expect(needsGfm(text)).toBe(true);
});

it('what is only in the frontmatter needs none', () => {
  expect(needsGfm('---\nurl: https://www.a.org/\nmail: a@b.org\n---\nWords.\n')).toBe(false);
});
