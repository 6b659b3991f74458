import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { codes, compileText } from './compile.ts';

const HEAD = 'title: T\ndescription: D\n';
const ANN = 'actors: [{ id: ann, name: Ann, kind: person }]\n';
const article = (front: string, body = 'Ann says “we talk”.') =>
  `---\n${HEAD}${front}---\n\n${body}\n`;
const quote = (yaml: string) => `${ANN}quotes:\n  - { id: q, speaker: ann, ${yaml} }\n`;
const date = (yaml: string) => `dates:\n  - { id: d, title: T, ${yaml} }\n`;

/** What is wrong with an article: its text, and “code line:column” of each problem. */
const IN_AN_ARTICLE: readonly (readonly [
  what: string,
  text: string | Uint8Array,
  expected: readonly string[],
])[] = [
  ['an empty file', ' \n', ['file-empty 1:1']],
  [
    'bytes that are not UTF-8',
    Buffer.from('---\ntitle: caf\xe9\n---\n', 'latin1'),
    ['file-not-utf8 2:11'],
  ],
  ['a file too large', 'a'.repeat(600_000), ['file-too-large 1:1']],
  ['blocks nested too deeply', article('', '> '.repeat(50)), ['too-complex 6:1']],
  ['no frontmatter', '# Title\n', ['frontmatter-missing 1:1']],
  ['frontmatter that never ends', '---\ntitle: T\n\nText\n', ['frontmatter-unclosed 1:1']],
  ['YAML that is none', '---\ntitle: T\nactors: [\n---\nText\n', ['yaml-invalid 3:10']],
  ['an alias to nothing', article('lang: *a\n'), ['yaml-alias 4:7']],
  ['a key twice', article('lang: en\nlang: en\n'), ['key-duplicate 5:1', 'quote-unlisted 8:11']],
  ['an unknown key', article('langs: en\n'), ['key-unknown 4:1']],
  ['a missing field', '---\ntitle: T\n---\nText\n', ['field-missing 2:1']],
  [
    'a missing field of an entry',
    article('actors:\n  - id: ann\n    kind: person\n', 'Ann'),
    ['field-missing 5:5'],
  ],
  ['text for a list', article('actors: ann\n'), ['type-wrong 4:9']],
  ['a list for text', '---\ntitle: [T]\ndescription: D\n---\nText\n', ['type-wrong 2:9']],
  ['an empty value', '---\ntitle:\ndescription: D\n---\nText\n', ['value-invalid 2:7']],
  [
    'an unknown kind',
    article('actors: [{ id: ann, name: Ann, kind: persn }]\n', 'Ann'),
    ['value-invalid 4:38'],
  ],
  [
    'an id with capitals',
    article('actors: [{ id: Ann, name: Ann, kind: person }]\n', 'Ann'),
    ['value-invalid 4:16'],
  ],
  [
    'an address that runs a script',
    article('source: { name: S, url: "javascript:alert(1)" }\n', 'Text'),
    ['value-invalid 4:25'],
  ],
  [
    'a user name in an address',
    article('source: { name: S, url: "https://bank.example@evil.example" }\n', 'Text'),
    ['value-invalid 4:25'],
  ],
  [
    'a line break in an address',
    article('authors: [{ name: A, url: "https://example.org/%0Aa" }]\n', 'Text'),
    ['value-invalid 4:27'],
  ],
  ['no language', article('lang: english language\n', 'Text'), ['value-invalid 4:7']],
  ['a day that is none', article('published: 2020-02-30\n', 'Text'), ['date-invalid 4:12']],
  ['a date in words', article(date('date: last week'), 'Text'), ['date-invalid 5:30']],
  [
    'an id used twice',
    article(
      'actors: [{ id: a, name: Ann, kind: person }, { id: a, name: Bob, kind: person }]\n',
      'Ann, Bob',
    ),
    ['id-duplicate 4:52'],
  ],
  [
    'an unknown speaker',
    article(quote('text: we talk').replace('speaker: ann', 'speaker: an')),
    ['actor-unknown 6:23'],
  ],
  [
    'an unknown affiliation',
    article('actors: [{ id: a, name: Ann, kind: person, of: b }]\n', 'Ann'),
    ['actor-unknown 4:48'],
  ],
  [
    'a correction of nothing',
    article('corrections: [{ date: 2020, text: T, quote: q }]\n', 'Text'),
    ['quote-unknown 4:45'],
  ],
  [
    'the marks of a merge',
    article('', 'Text\n\n<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> other'),
    ['conflict-marks 8:1'],
  ],
  ['a text that a sign cuts off', article('source: AFP #12\n', 'Text'), ['text-cut 4:9']],
  [
    'a correction of no event',
    article('corrections: [{ date: 2020, text: T, event: q }]\n', 'Text'),
    ['event-unknown 4:45'],
  ],
  [
    'a name that two share',
    article(
      'actors: [{ id: a, name: Ann, kind: person }, { id: b, name: Ann, kind: person, aliases: [Bob] }]\n',
      'Bob',
    ),
    ['name-shared 4:61'],
  ],
  ['a quotation that is not there', article(quote('text: we walk')), ['quote-not-found 6:34']],
  [
    'a quotation that is there twice',
    article(quote('text: we talk'), 'Ann: “we talk”, “we talk”'),
    ['quote-ambiguous 6:34'],
  ],
  [
    'a quotation with other words around it',
    article(quote('text: we talk, prefix: when')),
    ['quote-elsewhere 6:34'],
  ],
  [
    'quotations that overlap',
    article(`${quote('text: we talk')}  - { id: r, speaker: ann, text: talk }\n`),
    ['quote-overlapping 7:34'],
  ],
  ['a quotation that is not listed', article(ANN), ['quote-unlisted 7:11']],
  [
    'words of a date that are not there',
    article(date('date: 2020, text: on Monday'), 'Text'),
    ['date-text-not-found 5:42'],
  ],
  [
    'words of a date that are there twice',
    article(date('date: 2020, text: now'), 'now, now'),
    ['date-text-ambiguous 5:42'],
  ],
  [
    'words of a date with other words around',
    article(date('date: 2020, text: now, prefix: not'), 'now'),
    ['date-text-elsewhere 5:42'],
  ],
  ['an actor whom the text does not name', article(ANN, 'Text'), ['actor-unmentioned 4:27']],
  ['raw HTML', article('', 'Some <b>text</b>'), ['html-raw 6:6', 'html-raw 6:13']],
  ['a link that runs a script', article('', 'Some [text](javascript:alert)'), ['link-unsafe 6:6']],
  ['a link to data', article('', 'Some [text](data:text/html,x)'), ['link-unsafe 6:6']],
  ['a link to another host in disguise', article('', 'Some [text](//a.b)'), ['link-unsafe 6:6']],
  [
    'a link with a user name in its address',
    article('', 'Some [text](https://bank.example@evil.example/)'),
    ['link-unsafe 6:6'],
  ],
  [
    'an e-mail with a line break',
    article('', 'A [text](mailto:a@b.c%0ABcc:d)'),
    ['link-unsafe 6:3'],
  ],
  [
    'an unsafe address between < and >',
    article('', 'Go: <javascript:alert(1)>'),
    ['link-unsafe 6:5'],
  ],
  [
    'an unsafe address in the text',
    article('', 'Go to http://a:b@example.org/'),
    ['link-unsafe 6:7'],
  ],
  [
    'an unsafe address that GFM finds late',
    article('', 'Go &amp; see\n> •www.example.org…'),
    ['link-unsafe 7:4'],
  ],
  [
    'an unsafe address that links go by',
    article('', 'Some [text][a], [more][a]\n\n[a]: ftp://example.org'),
    ['link-unsafe 8:1'],
  ],
  [
    'a link that shows another address',
    article('', 'At [https://bank.example](https://evil.example)'),
    ['link-misleading 6:4'],
  ],
  [
    'a link that shows another address, by reference',
    article('', 'At [*bank*.example][a]\n\n[a]: https://evil.example'),
    ['link-misleading 6:4'],
  ],
  ['a link to an anchor that is not there', article('', 'Some [text](#q-x)'), ['link-broken 6:6']],
  ['an image without a description', article('', 'An ![](../images/a.png)'), ['image-no-alt 6:4']],
  [
    'an image that is not there',
    article('', 'An ![image](../images/b.png)'),
    ['image-missing 6:4'],
  ],
  ['an image from elsewhere', article('', 'An ![image](https://a.b/c.png)'), ['image-missing 6:4']],
  [
    'an image that is damaged',
    article('', 'An ![image](../images/torn.png)'),
    ['image-unreadable 6:4'],
  ],
  [
    'an image that is too large',
    article('', 'An ![image](../images/vast.png)'),
    ['image-too-large 6:4'],
  ],
  [
    'a caption within a line',
    article('', 'An ![image](../images/a.png "Caption")'),
    ['image-caption-lost 6:4'],
  ],
  [
    'an image outside its folder',
    article('', 'An ![image](../images/../site.yaml)'),
    ['image-missing 6:4'],
  ],
];

describe('an article with', () => {
  it.each(IN_AN_ARTICLE)('%s', (_, text, expected) => {
    expect(codes(compileText(text))).toEqual(expected);
  });

  it.each(['\r\n', '\uFEFF'])('its problems at the same place with %j', (mark) => {
    const text = article(quote('text: we walk'), 'Ann\nsays “we talk” in <b>');
    const other = mark === '\r\n' ? text.replaceAll('\n', mark) : mark + text;
    expect(codes(compileText(other))).toEqual(codes(compileText(text)));
  });

  it('several problems has all of them reported at once', () => {
    const text =
      '---\ntitel: T\ndescription: D\nquotes:\n  - { id: q, speaker: bob, txt: x, text: we walk }\n---\nwe <b> talk\n';
    expect(codes(compileText(text)).sort()).toEqual([
      'actor-unknown 5:23',
      'field-missing 2:1',
      'html-raw 7:4',
      'key-unknown 2:1',
      'key-unknown 5:28',
      'quote-not-found 5:42',
    ]);
  });
});

const FOLDERS: readonly (readonly [
  what: string,
  files: Record<string, string | null>,
  expected: readonly string[],
])[] = [
  ['nothing', {}, ['content-missing site.yaml 1:1', 'content-missing articles 1:1']],
  ['no article', { 'site.yaml': 'ok', articles: null }, ['content-empty articles 1:1']],
  [
    'a file that is no article',
    { 'site.yaml': 'ok', 'articles/a.md': 'ok', 'articles/b.txt': '' },
    ['file-unexpected articles/b.txt 1:1'],
  ],
  [
    'a folder called .md',
    { 'site.yaml': 'ok', 'articles/a.md': null },
    ['file-unreadable articles/a.md 1:1'],
  ],
  [
    'a name that is no address',
    { 'site.yaml': 'ok', 'articles/A b.md': 'ok' },
    ['slug-invalid articles/A b.md 1:1'],
  ],
  [
    'a site without a title',
    { 'site.yaml': 'tagline: T\nlang: en\npublisher: { name: P }\n', 'articles/a.md': 'ok' },
    ['field-missing site.yaml 1:1'],
  ],
  [
    'problems in several files',
    { 'site.yaml': 'ok', 'articles/a.md': '', 'articles/b.md': 'x' },
    ['file-empty articles/a.md 1:1', 'frontmatter-missing articles/b.md 1:1'],
  ],
];

describe('a content folder with', () => {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-problems-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it.each(FOLDERS)('%s', (what, files, expected) => {
    const folder = join(root, what.replaceAll(' ', '-'));
    mkdirSync(join(folder, 'articles'), { recursive: true });
    if (Object.keys(files).length === 0) rmSync(join(folder, 'articles'), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      if (text === null) mkdirSync(join(folder, name), { recursive: true });
      else writeFileSync(join(folder, name), text === 'ok' ? good(name) : text);
    }
    const { problems } = readContent(folder, { base: '/' });
    const found = problems
      .filter(({ code }) => code !== 'permalinks-missing')
      .map(
        ({ code, file, line, column }) =>
          `${code} ${file.slice(file.indexOf(`${what.replaceAll(' ', '-')}/`) + what.length + 1)} ${line}:${column}`,
      );
    expect(found).toEqual(expected);
  });

  function good(name: string): string {
    return name === 'site.yaml'
      ? 'title: S\ntagline: T\nlang: en\npublisher: { name: P }\n'
      : article('', 'Text');
  }
});

it.each([
  ['a key', 'titel: T\ndescription: D\n', 'Did you mean “title”?'],
  [
    'a kind',
    `${HEAD}actors: [{ id: a, name: A, kind: organisation }]\n`,
    'Did you mean “organization”?',
  ],
  ['an actor', `${HEAD}${ANN}quotes: [{ id: q, speaker: anne, text: x }]\n`, 'Did you mean “ann”?'],
])('says what was meant by %s', (_, front, fix) => {
  expect(compileText(`---\n${front}---\nText\n`).problems.map((problem) => problem.fix)).toContain(
    fix,
  );
});

it('shows the line, its neighbours and the place', () => {
  expect(compileText(article('published: soon\n', 'Text')).problems[0]?.frame).toBe(
    ['  3 | description: D', '> 4 | published: soon', '    |            ^^^^', '  5 | ---'].join(
      '\n',
    ),
  );
});
