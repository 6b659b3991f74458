import { expect, it } from 'vitest';
import { compile, htmlOf } from '../article/compile.ts';

it.each([
  ['is its address', 'https://example.org/a', true],
  ['is its address in letters of another script', 'https://example.org/é', true],
  ['is its address without a scheme', 'www.example.org/a', true],
  ['says something else', '[example.org](https://example.org/)', false],
])('a link that %s', (_, body, isBare) => {
  expect(htmlOf(compile('', body)).includes('data-bare')).toBe(isBare);
});
