import { describe, expect, it } from 'vitest';
import { codes, compileQuotes, htmlOf } from './compile.ts';

const WALK = { x: 'text: we walk and talk' };
const q = (id: string, words: string) => `<q class="quote" id="q-${id}">${words}</q>`;

describe('takes the words in running text for the original where they are repeated', () => {
  it.each([
    ['before, as a block', '> we walk and talk\n\nAnn: “we walk and talk”.'],
    ['after, as a block', 'Ann: “we walk and talk”.\n\n> we walk and talk'],
    [
      'in marks, with the speaker',
      'Ann: “we walk and talk”.\n\n> “We walk”: “we walk and talk.”\n'.replace('“We walk”: ', ''),
    ],
    [
      'with a line that names the speaker',
      'Ann: “we walk and talk”.\n\n> “we walk and talk”\n> — Ann',
    ],
    [
      'in a paragraph that names the speaker',
      'Ann: “we walk and talk”.\n\n> we walk and talk\n>\n> — Ann',
    ],
    ['as a heading', '## “we walk and talk”\n\nAnn: “we walk and talk”.'],
    ['twice', '> we walk and talk\n\nAnn: “we walk and talk”.\n\n> *we walk and talk*'],
    ['in part', 'Ann: “we walk and talk”.\n\n> “walk and talk”'],
  ])('%s', (_, body) => {
    const result = compileQuotes(WALK, body);
    expect(codes(result)).toEqual([]);
    expect(htmlOf(result)).toContain(`“${q('x', 'we walk and talk')}`);
  });

  it('though it is interrupted', () => {
    const body =
      '> We walk and then we talk\n\nAnn: “We walk and then we talk,” or “we talk,” and “so”.';
    const result = compileQuotes({ x: 'text: [We walk, we talk]', y: 'text: so' }, body);
    expect(codes(result)).not.toContain('quote-ambiguous 8:11');
  });
});

describe('calls words ambiguous that stand twice', () => {
  it.each([
    ['in running text', 'Ann: “we walk and talk”, “we walk and talk”.'],
    ['in two blocks', 'Ann.\n\n> we walk and talk\n\nMore.\n\n> we walk and talk'],
    ['in a block that says more', 'Ann: “we walk and talk”.\n\n> we walk and talk and run'],
  ])('%s', (_, body) => {
    expect(codes(compileQuotes(WALK, body))).toContain('quote-ambiguous 8:11');
  });
});

it('refuses what a block has in marks, though running text has it without', () => {
  expect(codes(compileQuotes({}, 'Ann: they walk.\n\n> “they walk”'))).toEqual([
    'quote-unlisted 10:4',
  ]);
});

describe('marks a quotation within a quotation', () => {
  const outer = (words: string) => ({
    x: `text: ${JSON.stringify(words)}`,
    y: 'text: we will talk',
  });

  it.each([
    ['in single marks', 'Bob said ‘we will talk’ and left', '“Bob said ‘we will talk’ and left”'],
    [
      'in straight single marks',
      "Bob said 'we will talk' and left",
      "“Bob said 'we will talk' and left”",
    ],
    ['in double marks', 'Bob said "we will talk" and left', '«Bob said “we will talk” and left»'],
    ['at its end', 'Bob said ‘we will talk.’', '“Bob said ‘we will talk.’”'],
    ['at its beginning', '‘we will talk,’ said Bob', '“‘we will talk,’ said Bob”'],
    ['beside an apostrophe', 'Bob’s words: ‘we will talk’', '“Bob’s words: ‘we will talk’”'],
    ['across emphasis', 'Bob said ‘we will talk’', '“Bob *said ‘we will* talk’”'],
  ])('%s', (_, words, body) => {
    const result = compileQuotes(outer(words), `Ann: ${body}.`);
    expect(codes(result)).toEqual([]);
    const html = htmlOf(result);
    expect(html.indexOf('id="q-x"')).toBeLessThan(html.indexOf('id="q-y"'));
    expect(html.match(/<q /gu)?.length).toBe(html.match(/<\/q>/gu)?.length);
    expect(html.match(/⟨link⟩/gu)).toHaveLength(2);
    expect(result.article?.quotes.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it.each([
    ['“', '‘', '’', '”'],
    ['„', '‚', '‘', '“'],
  ])('in marks of its own kind, within single ones: %s%s', (open, single, unsingle, close) => {
    const said = `Bob’s note says, ${single}It’s ${open}we will talk${close} at all${unsingle}`;
    const result = compileQuotes(outer(said), `Ann: ${open}${said}${close}, and left.`);
    expect(codes(result)).toEqual([]);
    expect(result.article?.quotes.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('never across one that is not closed', () => {
    const body = 'Ann: “they went in the ‘90s. “we talk” and “we stay”, ’tis said. Bob.';
    expect(codes(compileQuotes({ x: 'text: we talk', y: 'text: we stay' }, body))).toEqual([
      'mark-unclosed 14:6',
    ]);
  });

  it('in HTML that nests', () => {
    const html = htmlOf(
      compileQuotes(
        outer('Bob said ‘we will talk’ and left'),
        'Ann: “Bob said ‘we will talk’ and left”.',
      ),
    );
    expect(html).toContain(
      `“<q class="quote" id="q-x">Bob said ‘${q('y', 'we will talk')}’⟨link⟩ and left</q>”.⟨link⟩`,
    );
  });

  it('that is interrupted', () => {
    const result = compileQuotes(
      { x: 'text: [Bob said ‘we walk’, and ‘we talk’]', y: 'text: [we walk, we talk]' },
      '“Bob said ‘we walk’,” Ann said, “and ‘we talk’.”',
    );
    expect(codes(result).filter((code) => code.startsWith('quote-overlapping'))).toEqual([]);
  });
});

describe('refuses quotations that overlap', () => {
  it.each([
    [
      'one inside the other without marks',
      'Bob said we will talk',
      'we will talk',
      '“Bob said we will talk”',
    ],
    [
      'behind a mark that was closed',
      '‘No’ said Bob, we will talk',
      'we will talk',
      '“‘No’ said Bob, we will talk”',
    ],
    ['of which one goes beyond', 'Bob said ‘we will', 'we will talk', '“Bob said ‘we will talk’”'],
  ])('%s', (_, one, other, body) => {
    const result = compileQuotes(
      { x: `text: ${JSON.stringify(one)}`, y: `text: ${other}` },
      `Ann: ${body}`,
    );
    expect(codes(result)).toContain('quote-overlapping 11:11');
  });
});
