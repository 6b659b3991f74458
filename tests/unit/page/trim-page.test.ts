import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTrimmer } from '../../../src/layouts/trim-page.ts';

const trim = createTrimmer();
const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Parts {
  readonly script?: string;
  readonly digests?: readonly string[];
  readonly body?: string;
}

function page(css: string, { script = 'go()', digests, body = '<p>' }: Parts = {}): string {
  const allowed = digests ?? [css, script].map(digestOf);
  const policy = `script-src 'self' ${allowed.join(' ')}; img-src 'self';`;
  return `<meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style>${body}<script type="module">${script}</script>`;
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
  const body = '<ul lang="de-AT"><li id="one" class="a $&" data-cid-x="y">';
  const after = (css: string) => /<style>(.*)<\/style>/.exec(trim(page(css, { body })))?.[1];

  test.each([
    'li{}',
    '#one.a{}',
    'li[data-cid-x]>.a{}',
    '*{}',
    '.a:not(.no){}',
    ':is(.no,.a){}',
    'ul:has(>.a){}',
    '[lang]:lang(de){}',
    '[lang=de-AT]{}',
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

  test('stays where a script may make its element', () => {
    const css = 'button{}a{}';
    const script = 'document.createElement(`button`)';
    expect(trim(page(css, { script }))).toBe(page('button{}', { script }));
  });

  test.each([
    ['.no{}', ''],
    ['ol{}', ''],
    ['ul .no:hover{}', ''],
    ['li[data-cid-z]{}', ''],
    ['.no, .a{}', '.a{}'],
    [':is(.no,ol){}', ''],
    ['li:has(>.no){}', ''],
    [':is(:where(.no .a),ol){}', ''],
    [':lang(zh-Hant){}', ''],
    ['[lang=de]{}', ''],
    ['[data-cid-x="z"]{}', ''],
    ['ul{& .no{}& .a{}}', 'ul{& .a{}}'],
    ['.no{& .a{}}', ''],
    ['@media print{.no{}}', ''],
    ['@container (width < 9rem){.no{}}', ''],
    ['@layer a{@media print{.no{}}.a{}}', '@layer a{.a{}}'],
    ['@layer a{.no{}}', '@layer a{}'],
  ])('goes where it names what is not there: %s', (css, rest) => {
    expect(after(css)).toBe(rest);
  });
});

describe('a custom property', () => {
  const css = ':root{--ink:black;--paper:white;--far:var(--paper)}.no{color:var(--far)}';

  test('goes where nothing asks for it, nor for what asks for it', () => {
    const asked = `${css}p{color:var(--ink)}`;
    expect(trim(page(`${asked}@media print{:root{--ink:red}}`))).toBe(
      page(':root{--0:black}p{color:var(--0)}@media print{:root{--0:red}}'),
    );
  });

  const long = ':root{--a:a rather long value}';
  const body = '<p><b>';

  test('gives its value to the one thing that asks for it', () => {
    expect(trim(page(`${long}p{x:var(--a) 1}`, { body }))).toBe(
      page('p{x:a rather long value 1}', { body }),
    );
  });

  test.each([
    ['that would be longer', 'p{x:var(--a);y:var(--a);z:var(--a)}'],
    ['another screen has another', 'p{x:var(--a)}@media print{:root{--a:1}}'],
    ['a part of the page has another', 'p{x:var(--a)}b{--a:1}'],
    ['it is asked for with another in its place', 'p{x:var(--a,1)}'],
  ])('stays where %s', (_, rules) => {
    const css = long + rules;
    expect(trim(page(css, { body }))).toBe(page(css.replaceAll('--a', '--0'), { body }));
  });

  test('takes its rule with it, and the query around it', () => {
    expect(trim(page(`${css}@media print{:root{--ink:red}}`))).toBe(page(''));
  });
});

describe('the mark of a component', () => {
  const mark = (text: string) => text.replaceAll('@', 'data-astro-cid-');

  test('is short, and stands only where a style asks for it', () => {
    const css = mark('p[@abc]{}.a[@xyz] b[@xyz]{}.no[@ghi]{}');
    const body = mark('<p @abc><i @abc></i><i class="a" @xyz><b @xyz></b></i><p class="b" @ghi>');
    expect(trim(page(css, { body }))).toBe(
      page('p[data-0]{}.a[data-1] b[data-1]{}', {
        body: '<p data-0><i></i><i class="a" data-1><b data-1></b></i><p class="b">',
      }),
    );
  });

  test('is no word of an author', () => {
    const body = mark('<p title="an @abc > here">and @abc there');
    expect(trim(page('p{}', { body }))).toBe(page('p{}', { body }));
  });
});

describe('spaces', () => {
  test.each([
    ['<p> A <b> bold </b> word. </p> <p>', '<p>A <b> bold </b> word.</p><p>'],
    ['<div>\n<pre> as\n  it is </pre> </div>', '<div><pre> as\n  it is </pre></div>'],
    ['<p>\u00a0a\u2003</p>', '<p>\u00a0a\u2003</p>'],
    ['<a>a</a> <a>b</a>', '<a>a</a> <a>b</a>'],
  ])('go only where nobody sees them: %j', (body, rest) => {
    expect(trim(page('', { body }))).toBe(page('', { body: rest }));
  });
});

test('a quotation mark of a text needs no entity; in a tag it does', () => {
  const body = '<b title="&quot;">&quot;a&quot; &amp;quot;</b>';
  expect(trim(page('', { body }))).toContain('<b title="&quot;">"a" &amp;quot;</b>');
});
