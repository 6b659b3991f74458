import { describe, expect, it } from 'vitest';
import { codes, compile, compileText } from './compile.ts';

const QUOTE = 'quotes:\n  - id: q\n    speaker: ann\n    text:';

/** What an author is told: “line:column code message → fix” of each problem. */
function told(frontmatter: string, body = 'Ann says “we: talk” and “we walk”.'): string[] {
  return compile(frontmatter, body).problems.map(
    ({ line, column, code, message, fix }) => `${line}:${column} ${code} ${message} → ${fix}`,
  );
}

describe('text with a colon in it and no quotation marks', () => {
  it.each([
    [
      'in a list',
      `${QUOTE}\n      - we: talk\n      - we walk`,
      '9:9 text-unquoted “entry 1 of text” is text that contains a colon, so YAML takes what stands before it for a key. → Quote it: "we: talk".',
    ],
    [
      'in a list on one line',
      'authors: [The Desk: Tokyo]',
      '5:11 text-unquoted “entry 1 of authors” is text that contains a colon, so YAML takes what stands before it for a key. → Quote it: "The Desk: Tokyo".',
    ],
    [
      'on a line of its own',
      `${QUOTE}\n      we: talk`,
      '9:7 text-unquoted “text” is text that contains a colon, so YAML takes what stands before it for a key. → Quote it: "we: talk".',
    ],
    [
      'after its key',
      `${QUOTE} we: talk # as he said`,
      '8:11 text-unquoted “text” is text that contains a colon, so YAML takes what stands before it for a key. → Quote it: "we: talk".',
    ],
    [
      'over two lines',
      'source:\n  name: The Paper: a\n    weekly',
      '6:9 text-unquoted “name” is text that contains a colon, so YAML takes what stands before it for a key. → Quote it: "The Paper: a weekly".',
    ],
  ])('%s is to be quoted', (_, frontmatter, expected) => {
    expect(told(frontmatter)).toContain(expected);
  });

  it('is in order once it is quoted as the fix says', () => {
    expect(told(`${QUOTE} ["we: talk", we walk]\nauthors: ["The Desk: Tokyo"]`)).toEqual([]);
  });
});

describe('an author or a source', () => {
  it('may be its name alone', () => {
    const { article } = compile(
      'authors: [Jo Writer, { name: Al, url: https://al.example }]\nsource: Politico',
      'Ann.',
    );
    expect(article?.authors).toEqual([
      { id: null, name: 'Jo Writer', url: null },
      { id: null, name: 'Al', url: 'https://al.example' },
    ]);
    expect(article?.source).toEqual({ name: 'Politico', url: null, published: null });
  });

  it.each([
    ['source: { name: S, ulr: https://s.example }', ['key-unknown 5:20']],
    ['source: { name: S, published: May }', ['date-invalid 5:31']],
    ['source: { url: https://s.example }', ['field-missing 5:11']],
    ['source: ""', ['value-invalid 5:9']],
    ['source: [Politico]', ['type-wrong 5:10']],
    ['authors: Jo Writer', ['type-wrong 5:10']],
    ['authors: [{ name: Al, mail: al@al.example }]', ['key-unknown 5:23']],
  ])('is told what is wrong with it: %s', (frontmatter, expected) => {
    expect(codes(compile(frontmatter, 'Ann.'))).toEqual(expected);
  });
});

describe('a value of the wrong kind', () => {
  it('is told the keys that belong there, those first that must be there', () => {
    expect(told('dates: [yesterday]')).toContain(
      '5:9 type-wrong “entry 1 of dates” should be a set of keys (id, date, title, formerly, text, prefix …), but this is text. → Write a set of keys (id, date, title, formerly, text, prefix …) here.',
    );
  });

  it('is told each form that it may have', () => {
    expect(told('source: [Politico]')).toContain(
      '5:10 type-wrong “source” should be text or a set of keys (name, url, published), but this is a list. → Write text or a set of keys (name, url, published) here.',
    );
  });
});

it('names a known key in place of an unknown one, also where a value may be written in two forms', () => {
  const { problems } = compileText(
    '---\ntitle: T\ndescription: D\nsource: { name: S, publishd: 2020 }\n---\n\nText\n',
  );
  expect(problems.map(({ fix }) => fix)).toEqual(['Did you mean “published”?']);
});
