import { describe, expect, it } from 'vitest';
import { codes, compile } from './compile.ts';

const marked = (list: string, body: string) => compile(`notQuotes: ${list}`, body);

describe('takes for no quotation what notQuotes lists', () => {
  it.each([
    ['a title', '[Face the Nation]', 'Ann on “Face the Nation”.'],
    [
      'with a comma before the closing mark',
      '[Face the Nation]',
      'Ann on “Face the Nation,” a show.',
    ],
    ['a term, wherever it stands', '[soft power]', 'Ann has “soft power”; "soft power" is all.'],
    ['across emphasis', '[soft power]', 'Ann has “soft *power*”.'],
    ['in other marks', `["''so''"]`, 'Ann says «‘’so’’».'.replace('‘’so’’', "''so''")],
  ])('%s', (_, list, body) => {
    expect(codes(marked(list, body))).toEqual([]);
  });
});

describe('refuses in notQuotes', () => {
  it.each([
    [
      'what is not there',
      '[Meet the Press]',
      'Ann here.',
      'not-quote-missing 5:13',
      'Nothing in it comes near',
    ],
    [
      'a slip',
      '[Face the Notion]',
      'Ann on “Face the Nation”.',
      'not-quote-missing 5:13',
      'Did you mean “Face the Nation”?',
    ],
    [
      'what stands without marks',
      '[soft power]',
      'Ann has soft power.',
      'not-quote-missing 5:13',
      'They stand in line 8',
    ],
    [
      'a part of what is in marks',
      '[soft power]',
      'Ann has “soft power and more of it”.',
      'not-quote-missing 5:13',
      'not as all that is between two marks',
    ],
    ['marks alone', '["“”"]', 'Ann here.', 'value-invalid 5:13', ''],
  ])('%s', (_, list, body, code, words) => {
    const result = marked(list, body);
    expect(codes(result)).toContain(code);
    expect(result.problems.map(({ message }) => message).join()).toContain(words);
  });

  it('a listed quotation', () => {
    const list = 'quotes: [{ id: x, speaker: ann, text: we talk }]\nnotQuotes: [we talk]';
    expect(codes(compile(list, 'Ann: “we talk”.'))).toContain('not-quote-missing 6:13');
  });
});

it('says how to list what is in marks, or to mark it as no quotation', () => {
  const [problem] = compile('', 'Ann: “we talk”.').problems;
  expect(problem).toMatchObject({ severity: 'error', code: 'quote-unlisted' });
  expect(problem?.fix).toMatch(/under quotes:.*under notQuotes:/u);
});

it('points into a block of code', () => {
  expect(codes(compile('', 'Ann:\n\n```\nand “so it is”\n```'))).toEqual(['quote-unlisted 11:6']);
});
