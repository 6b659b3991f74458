import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnDigests } from '../../../src/layouts/keep-own-digests.ts';

const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(digests: readonly string[]): string {
  const policy = `script-src 'self' ${digests.join(' ')}; img-src 'self';`;
  return `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><script type="module">go()</script>`;
}

test('a page’s policy allows its own style and script, and those of no other page', () => {
  const own = [digestOf('p{}'), digestOf('go()')];
  const others = [digestOf('q{}'), digestOf('stop()')];
  expect(keepOwnDigests(page([...own, ...others]))).toBe(page(own));
});

test('a page without a policy stays as it is', () => {
  expect(keepOwnDigests('<style>p{}</style>')).toBe('<style>p{}</style>');
});

test('words of an author that look like a script do not hide the one behind them', () => {
  const digests = [digestOf('p{}'), digestOf('go()')];
  const said = '<q data-words="<script>alert()</script> and <style>"></q><p title="<script"></p>';
  const hostile = page(digests).replace('<style>', `${said}<style>`);
  expect(keepOwnDigests(hostile)).toBe(hostile);
});
