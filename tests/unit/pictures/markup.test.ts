import { describe, expect, it } from 'vitest';
import { compileArticle } from '../../../src/article/compile-article.ts';
import { codes, compile, compileText, htmlOf } from '../article/compile.ts';

const SIZES = '(min-width: 100rem) 38.25rem, (min-width: 46rem) 34rem, calc(100vw - 2.5rem)';

const show = (body: string) => compileText(`---\ntitle: T\ndescription: D\n---\n\n${body}\n`);
const markup = (body: string) => htmlOf(show(body));

describe('a picture in a paragraph of its own', () => {
  it('is a figure with its caption and its credit', () => {
    const html = markup('![A quay](../images/a.png "The quay at six.\n© A. Person / Agency")');
    expect(html).toMatch(/^<figure><picture>.*<\/picture><figcaption>/u);
    expect(html).toContain(
      '<figcaption>The quay at six. <span class="credit">© A. Person / Agency</span></figcaption></figure>',
    );
    expect(html).not.toContain('title=');
  });

  it.each([
    ['"A caption"', '<figcaption>A caption</figcaption>'],
    ['"© Agency"', '<figcaption><span class="credit">© Agency</span></figcaption>'],
    ['"<b> & ‘x’"', '<figcaption>&#x3C;b> &#x26; ‘x’</figcaption>'],
  ])('with the title %s has %s', (title, caption) => {
    expect(markup(`![A quay](../images/a.png ${title})`)).toContain(caption);
  });

  it.each(['', ' "  "'])('without a caption is just the picture: %j', (title) => {
    expect(markup(`![A quay](../images/a.png${title})`)).toMatch(/^<picture>.*<\/picture>$/u);
  });

  it('is no paragraph, and does not part the words around it', () => {
    const html = markup(
      'One.\n\n![A quay](../images/a.png "Caption")\n\n![A](../images/a.png)\n\nTwo.',
    );
    expect(html).toMatch(/^<p id="p1">One\.<\/p>\n<figure>.*<\/picture>\n<p id="p2">Two\.<\/p>$/su);
  });

  it('may be one of several, and lead somewhere', () => {
    const html = markup(
      '![A](../images/a.png "One") \\\n[![B](../images/a.jpg "Two")](https://a.b/)',
    );
    expect(html.match(/<figure>/gu)).toHaveLength(2);
    expect(html).toMatch(/<figure><a href="https:\/\/a\.b\/"><picture>.*<\/a><figcaption>Two</u);
  });

  it('may stand in a list or a block quotation', () => {
    expect(markup('- ![A](../images/a.png "One")')).toMatch(/<li>\s*<figure>/u);
    expect(markup('> ![A](../images/a.png "One")')).toMatch(/<blockquote>\s*<figure>/u);
  });
});

it('a picture within a line stays there, and the line is a paragraph', () => {
  expect(markup('A sign ![sign](../images/a.png) here.')).toMatch(
    /^<p id="p1">A sign <picture>.*<\/picture> here\.<\/p>$/u,
  );
});

it('a picture by reference is a picture, however often it is shown, under any path', () => {
  const body = '![A][a]\n\n![B][A]\n\n[a]: ../images/a.png "Caption"';
  const content = `---\ntitle: T\ndescription: D\n---\n\n${body}\n`;
  const { html, problems } = compileArticle(
    { slug: 'x', path: 'x.md', content },
    {
      lang: 'en',
      base: '/some/path/',
      imageSize: (name) => ({ name, width: 9, height: 9, kind: 'drawing', digest: 'd' }),
    },
  );
  expect(problems).toEqual([]);
  expect(html?.match(/<img src="\/some\/path\/images\/d-9\.png"/gu)).toHaveLength(2);
});

it.each(['[words][a]', '![A][a] and [words][a]', 'Words.'])(
  'a definition that a link uses, or nothing, is checked as a link: %s',
  (text) => {
    expect(codes(show(`${text}\n\n[a]: javascript:x`))).toContain('link-unsafe 8:1');
  },
);

it('every browser finds a file of its kind and size, and nothing shifts when it comes', () => {
  expect(markup('![A quay](../images/a.jpg)')).toBe(
    `<picture><source type="image/webp" srcset="/images/d1ge57jpg-400.webp 400w, /images/d1ge57jpg-640.webp 640w, /images/d1ge57jpg-960.webp 960w, /images/d1ge57jpg-1280.webp 1280w" sizes="${SIZES}"><img src="/images/d1ge57jpg-960.jpg" alt="A quay" width="1280" height="853" fetchpriority="high" decoding="async"></picture>`,
  );
});

it('an animation stands still for readers who want nothing to move', () => {
  expect(markup('![A quay](../images/a.gif)')).toMatch(
    /^<picture><source media="\(prefers-reduced-motion: reduce\)" srcset="\/images\/d1ge57gif-640\.png"><source type="image\/webp" srcset="\/images\/d1ge57gif-640\.webp"><img src="\/images\/d1ge57gif-640\.png" alt="A quay" width="640" height="427"/u,
  );
});

it.each([
  ['![A](../images/a.png)\n\n![B](../images/a.jpg)', ['high', 'lazy']],
  ['One.\n\nTwo.\n\n![A](../images/a.png)', ['high']],
  ['One.\n\nTwo.\n\nThree.\n\n![A](../images/a.png)', ['lazy']],
])('only the first picture near the top is fetched at once: %j', (body, expected) => {
  const asked = [...markup(body).matchAll(/fetchpriority="(high)"|loading="(lazy)"/gu)];
  expect(asked.map(([, high, lazy]) => high ?? lazy)).toEqual(expected);
});

it('captions are not searched for the words of quotations, but what they quote has to be listed', () => {
  const quotes = 'quotes: [{ id: q, speaker: ann, text: We talk }]';
  expect(codes(compile('', '![A](../images/a.png "“We talk,” said Ann")\n\nAnn.'))).toEqual([
    'quote-unlisted 8:1',
  ]);
  expect(codes(compile(quotes, '![A](../images/a.png "“We talk,” said Ann")\n\nAnn.'))).toEqual([
    'quote-not-found 5:39',
  ]);
});

it('an article tells which pictures it shows, each once', () => {
  const { pictures } = show(
    '![A](../images/a.png)\n\n![A](../images/a.png)\n\n![B](../images/a.jpg)',
  );
  expect(pictures?.map(({ name }) => name)).toEqual(['a.png', 'a.jpg']);
});
