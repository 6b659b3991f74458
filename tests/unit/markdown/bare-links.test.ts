import { expect, it } from 'vitest';
import { nodesOf } from '../../../src/markdown/nodes-of.ts';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { compile, htmlOf } from '../article/compile.ts';

it.each([
  ['is its address', 'https://example.org/a', true],
  ['is its address in letters of another script', 'https://example.org/é', true],
  ['is its address without a scheme', 'www.example.org/a', true],
  ['says something else', '[example.org](https://example.org/)', false],
])('a link that %s', (_, body, isBare) => {
  expect(htmlOf(compile('', body)).includes('data-bare')).toBe(isBare);
});

it.each([
  ['a quotation mark', '“', 'https://a.example/b', '”, she said'],
  ['a mark right behind the host', '“', 'https://a.example', '”.'],
  ['a full stop and a mark', 'in »', 'https://a.example/b', '.« today'],
  ['a single mark', '‘', 'www.a.example/b', '’'],
  ['an angle bracket', String.raw`\<`, 'https://a.example', '>.'],
  ['a mark, where it is escaped', '“', String.raw`https\://a.example/b`, '” and'],
  ['a star, where it is escaped', 'See ', 'https\\://a.example\\', '* there'],
  ['no apostrophe in it', 'See ', 'https://a.example/o’neill', ''],
])(
  'an address in the text ends before %s, and every piece has its place',
  (_, before, written, behind) => {
    const body = before + written + behind;
    const [{ children } = { children: [] }] = nodesOf(parseMarkdown(body), 'paragraph');
    const at = children.findIndex(({ type }) => type === 'link');
    const places = [children.slice(0, at), children.slice(at, at + 1), children.slice(at + 1)].map(
      (some) =>
        some
          .map(({ position }) => body.slice(position?.start.offset, position?.end.offset))
          .join(''),
    );
    expect(places).toEqual([before, written, behind]);
    const [link] = nodesOf(parseMarkdown(body), 'link');
    expect(link?.url).toBe(written.replace(/^www/u, 'http://www').replaceAll('\\', ''));
  },
);
