import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTrimmer } from '../../../src/layouts/trim-page.ts';

const trim = createTrimmer();
const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function page(css: string, { digests = [css, 'go()'].map(digestOf), body = '<p>' } = {}): string {
  const policy = `script-src 'self' ${digests.join(' ')}; img-src 'self';`;
  return `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>${body}<script type="module">go()</script>`;
}

describe('the policy of a page', () => {
  test('allows its own style and script, and those of no other page', () => {
    const own = [digestOf('p{}'), digestOf('go()')];
    const others = [digestOf('q{}'), digestOf('stop()')];
    expect(trim(page('p{}', { digests: [...own, ...others] }))).toBe(page('p{}', { digests: own }));
  });

  test('allows a style as it was trimmed', () => {
    expect(trim(page('p{} .no{}'))).toBe(page('p{}'));
  });

  test('does not come to allow a style of an author’s', () => {
    const body = '<p><style>.no{}</style>';
    expect(trim(page('p{}', { body }))).toBe(page('p{}', { body }));
  });

  test('is not misled by words of an author that look like a script', () => {
    const body = '<q data-words="<script>alert()</script> and <style>"></q><p title="<script"></p>';
    expect(trim(page('p{}', { body }))).toBe(page('p{}', { body }));
  });

  test('may be missing: then the page stays as it is', () => {
    expect(trim('<style>.no{}</style>')).toBe('<style>.no{}</style>');
  });
});

describe('a rule of style', () => {
  const body = '<ul><li id="one" class="a $&" data-cid-x="y">';
  const after = (css: string) => /<style>(.*)<\/style>/.exec(trim(page(css, { body })))?.[1];

  test.each([
    'li{}',
    '#one.a{}',
    'li[data-cid-x]>.a{}',
    '*{}',
    '.a:not(.no){}',
    ':is(.no,.a){}',
    'li::before{}',
    'ul{& .a{}}',
    '.a\\:b{}',
    '@font-face{font-family:No}',
    '@layer no,a;@layer no{}',
  ])('stays where it can match: %s', (css) => {
    expect(after(css)).toBe(css);
  });

  test('stays where a script may set its class', () => {
    expect(after('.go{}')).toBe('.go{}');
  });

  test.each([
    ['.no{}', ''],
    ['ol{}', ''],
    ['ul .no:hover{}', ''],
    ['li[data-cid-z]{}', ''],
    ['.no, .a{}', '.a{}'],
    ['ul{& .no{}& .a{}}', 'ul{& .a{}}'],
    ['.no{& .a{}}', ''],
    ['@media print{.no{}}', ''],
    ['@layer a{@media print{.no{}}.a{}}', '@layer a{.a{}}'],
    ['@layer a{.no{}}', '@layer a{}'],
  ])('goes where it names what is not there: %s', (css, rest) => {
    expect(after(css)).toBe(rest);
  });
});
