import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../src/changes/escape-markdown.ts';

test.each([
  'a | b',
  '<script>alert(1)</script>',
  '[a](https://example.test) ![b](c)',
  '`code` **bold** _it_ ~~gone~~',
  '&lt;b&gt; &amp;',
  String.raw`\* \[`,
  '$x$',
])('shows %s as it is', (words) => {
  const tree = remark()
    .use(remarkGfm)
    .parse(`- ${escapeMarkdown(words)}`);
  const [kinds, shown] = [new Set<string>(), [] as string[]];
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type === 'text') shown.push(node.value);
  });
  kinds.delete('link');
  expect([...kinds]).toEqual(['root', 'list', 'listItem', 'paragraph', 'text']);
  expect(shown.join('')).toBe(words);
});

test('keeps words in their line, whatever ends one', () => {
  expect(escapeMarkdown('a\n## b\r\n\u2028c')).toBe('a ## b c');
});

test('calls nobody, and leads to no issue', () => {
  expect(escapeMarkdown('@quill asks of #12')).toBe('@<!-- -->quill asks of #<!-- -->12');
});

test('shows what would turn the words around', () => {
  expect(escapeMarkdown('a\u202Eb')).toBe('a\uFFFDb');
});
