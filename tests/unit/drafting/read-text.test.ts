import { describe, expect, it } from 'vitest';
import { readText, type TextKind } from '../../../src/drafting/read-text.ts';

const read = (text: string, kind: TextKind) => readText(new TextEncoder().encode(text), kind);

describe('plain text', () => {
  it('keeps its paragraphs word for word, whatever its signs mean in Markdown', () => {
    expect(read('5 * 3 _x_ [y].\n\n# no heading.\n- no list.', 'txt')).toEqual({
      markdown: '5 \\* 3 \\_x\\_ \\[y].\n\n# no heading. - no list.\n'.replace('# no', '\\# no'),
      title: null,
      hidden: 0,
    });
  });

  it('takes a first line that ends no sentence for the headline', () => {
    expect(read('Talks begin\n\nThey met.', 'txt')).toMatchObject({
      title: 'Talks begin',
      markdown: 'They met.\n',
    });
    expect(read('They met.\n\nThey left.', 'txt')).toMatchObject({ title: null });
  });

  it('leaves out what nobody sees, and counts it', () => {
    expect(read('They\u200B met.', 'txt')).toMatchObject({ markdown: 'They met.\n', hidden: 1 });
  });
});

describe('Markdown', () => {
  it('is kept as it is, but for its headline', () => {
    expect(read('# Talks\n\nThey *met*  here.\n', 'md')).toMatchObject({
      title: 'Talks',
      markdown: '\n\nThey *met*  here.\n',
    });
  });

  it.each(['quotes: []', 'actors: [x]', 'title: T\nnotQuotes: [x]'])(
    'is no text any more where it has the frontmatter of an article: %s',
    (front) => {
      expect(read(`---\n${front}\n---\nThey met.`, 'md')).toEqual({
        why: expect.stringContaining('it has frontmatter already'),
      });
    },
  );

  it.each([
    ['YAML', '---\ntitle: "Talks: begin"\ndate: 2025-06-21T08:00:00+02:00\nlayout: post\n---\n'],
    ['TOML', '+++\ntitle = "Talks: begin"\ndate = 2025-06-21T08:00:00Z\nlayout = "post"\n+++\n'],
  ])('gives what another program wrote above it in %s, and keeps its words', (_, front) => {
    expect(read(`${front}\nThey met.\n`, 'md')).toMatchObject({
      title: 'Talks: begin',
      markdown: '\nThey met.\n',
      facts: { published: '2025-06-21', leftOut: ['layout'] },
    });
  });

  it('that has frontmatter which cannot be read is refused', () => {
    expect(read('---\ntitle: [\n---\nThey met.', 'md')).toEqual({
      why: expect.stringContaining('its frontmatter cannot be read'),
    });
  });

  it('keeps a headline of its own beside that of its frontmatter, one lower', () => {
    expect(read('---\ntitle: T\n---\n# Talks\n\nThey met.', 'md')).toMatchObject({
      title: 'T',
      markdown: '## Talks\n\nThey met.',
    });
  });

  it('keeps notes, tables, code and emphasis beside pictures and HTML, which no article may have so', () => {
    const kept = 'They *met*.[^1]\n\n| a | b |\n| - | - |\n| c | d |\n\n[^1]: A `note`.\n';
    const text = `[![x](https://x.example/y.png)](https://x.example/)\n\n<div>A <b>box</b>.</div>\n\n${kept}`;
    expect(read(text, 'md')).toMatchObject({ markdown: `\n\nA box.\n\n${kept}`, pictures: 1 });
    expect(read('They ~~left~~ [https://y.example/](https://x.example/).', 'md')).toMatchObject({
      markdown: expect.not.stringMatching(/left|x\.example/u),
    });
    expect(read('They <b>met</b> ![x](y.png)here.', 'md')).toMatchObject({
      markdown: 'They met here.',
    });
  });
});

describe('a web page', () => {
  it('gives its article alone, with its links, paragraphs and block quotations', () => {
    const page = `<title>Site</title><nav>Menu</nav><article><h1>Talks</h1><p>They <a href="https://x.example/">met</a>.
      </p><figure><figcaption>Caption</figcaption></figure><blockquote><p>We go.</p></blockquote><aside>More</aside></article><footer>End</footer>`;
    expect(read(page, 'html')).toMatchObject({
      title: 'Talks',
      markdown: 'They [met](https://x.example/).\n\n> We go.\n',
      hidden: 0,
    });
  });

  it('gives nothing that stands beside its article: buttons, advertisements, what else to read', () => {
    const page = `<article><ul class="share-buttons"><li><a href="https://x.example/">Share</a></li></ul><p>They met.</p>
      <div aria-hidden="true">Advertisement</div><div class="newsletter"><h3>Sign up</h3></div>
      <section class="related"><h2>Read more</h2></section><div class="shared-history"><p>They left.</p></div></article>`;
    expect(read(page, 'html')).toMatchObject({ markdown: 'They met.\n\nThey left.\n' });
  });

  it('keeps a table of words, and takes one that lays out a page apart', () => {
    const table =
      '<table><caption>Votes</caption><tr><th>Party</th><th>Yes</th></tr><tr><td>A</td><td>39</td></tr></table>';
    expect(read(table, 'html')).toMatchObject({
      markdown: 'Votes\n\n| Party | Yes |\n| ----- | --- |\n| A     | 39  |\n',
    });
    const layout = '<table><tr><td><p>They met.</p></td><td><p>They left.</p></td></tr></table>';
    expect(read(layout, 'html')).toMatchObject({ markdown: 'They met.\n\nThey left.\n' });
  });

  it('links within its site where it says which that is', () => {
    const page = `<link rel="canonical" href="https://x.example/a/b"><p><a href="/c">They</a> <a href="#d">met</a>.</p>`;
    expect(read(page, 'html')).toMatchObject({ markdown: '[They](https://x.example/c) met.\n' });
  });

  it('says its standfirst, its day and its language itself', () => {
    const page = `<html lang="en-US"><meta property="og:description" content="They met.">
      <script type="application/ld+json">{"datePublished": "2025-09-18T21:42:00Z"}</script><p>Words.`;
    expect(read(page, 'html')).toMatchObject({
      facts: { description: 'They met.', published: '2025-09-18', lang: 'en-US' },
    });
  });

  it('is read in the encoding that it names', () => {
    const bytes = Buffer.from(
      '<meta charset="windows-1252"><p>\u0093Ja\u0094, sagte Anna M\u00fcller.</p>',
      'latin1',
    );
    expect(readText(bytes, 'html')).toMatchObject({ markdown: '“Ja”, sagte Anna Müller.\n' });
  });

  it('links nothing that is no address of the web', () => {
    expect(
      read('<p>a <a href="javascript:x()">b</a> <a href="/c">c</a></p>', 'html'),
    ).toMatchObject({ markdown: 'a b c\n' });
  });
});

describe('links', () => {
  it('that lead elsewhere than they show, or nowhere in particular, are left out', () => {
    expect(
      read('<p><a href="https://x.example/">https://y.example/</a></p>', 'html'),
    ).toMatchObject({
      markdown: expect.not.stringContaining('x.example'),
    });
    expect(read('See [this](other.md) and [that](https://x.example/).', 'md')).toMatchObject({
      markdown: 'See this and [that](https://x.example/).',
    });
  });
});

describe('what is no text', () => {
  it.each([
    ['nothing', new Uint8Array(), 'there are no words in it'],
    ['marks alone', new TextEncoder().encode('“ ” …'), 'there are no words in it'],
    ['something binary', new Uint8Array([80, 0, 3, 4]), 'there is something other than text in it'],
    ['another encoding', Buffer.from('M\u00fcller', 'latin1'), 'it is not in UTF-8'],
  ])('is refused: %s', (_, bytes, why) => {
    expect(readText(bytes, 'txt')).toEqual({ why: expect.stringContaining(why) });
  });
});
