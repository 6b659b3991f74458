import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildPdf, type PdfLine } from './build-pdf.ts';
import { faultOf, read, reading, textOf } from './read.ts';

const column = (x: number, top: number, ...lines: readonly string[]): readonly PdfLine[] =>
  lines.map((text, index) => [x, top - index * 14, text]);

test('reads the lines of a paragraph as one, and paragraphs with the pages they begin on', () => {
  const first = [
    ...column(60, 780, 'We had a great', 'conversation.'),
    ...column(60, 730, 'He left.'),
  ];
  const { text, blocks, pages } = read('pdf', buildPdf([first, column(60, 780, 'The end.')]));
  expect(text).toBe('We had a great conversation.\n\nHe left.\n\nThe end.');
  expect(blocks).toMatchObject([
    { start: 0, end: 28, number: 1, seconds: null, speaker: null },
    { start: 30, end: 38, number: 2 },
    { start: 40, end: 48, number: 3 },
  ]);
  expect(pages).toEqual([
    { number: 1, start: 0 },
    { number: 2, start: 40 },
  ]);
});

test('a sentence runs over two pages, whatever stands at their edges', () => {
  const page = (number: number, ...lines: readonly string[]) => [
    ...column(60, 800, 'The Weekly Paper'),
    ...column(60, 760, ...lines),
    ...column(290, 40, `Page ${number} of 3`),
  ];
  const pdf = buildPdf([
    page(1, 'This is what he said, and it is a long', 'sentence that goes on and'),
    page(2, 'does not end before the second page, where', 'it still goes'),
    page(3, 'on.'),
  ]);
  const { text, blocks, pages = [] } = read('pdf', pdf);
  expect(text).toBe(
    'This is what he said, and it is a long sentence that goes on and does not end before the second page, where it still goes on.',
  );
  expect(blocks).toHaveLength(1);
  expect(pages.map(({ number, start }) => [number, text.slice(start, start + 8)])).toEqual([
    [1, 'This is '],
    [2, 'does not'],
    [3, 'on.'],
  ]);
});

test('numbers of two pages are no words', () => {
  const pdf = buildPdf([
    [...column(60, 760, 'It goes on', 'and'), [290, 40, '7']],
    [...column(60, 760, 'on', 'until it ends.'), [290, 40, '8']],
  ]);
  expect(textOf('pdf', pdf)).toBe('It goes on and on until it ends.');
});

test('reads columns one after the other', () => {
  const pdf = buildPdf([
    [
      ...column(60, 760, 'The left column', 'goes on at'),
      ...column(310, 760, 'the top of', 'the right one.'),
    ],
  ]);
  expect(textOf('pdf', pdf)).toBe('The left column goes on at the top of the right one.');
});

test.for([
  ['inter-', 'national law', 'international law'],
  ['Franco-', 'German talks', 'Franco-German talks'],
  ['COVID-', '19 cases', 'COVID-19 cases'],
  ['a deal -', 'the best', 'a deal - the best'],
  ['soft\u{AD}', 'ware for all', 'software for all'],
] as const)('joins “%s” and “%s”', ([first, second, whole]) => {
  expect(textOf('pdf', buildPdf([column(60, 780, first, second)]))).toBe(whole);
});

test('keeps the hyphen of a word that has it elsewhere in the document', () => {
  const pdf = buildPdf([column(60, 780, 'A well-', 'known man is well-known.')]);
  expect(textOf('pdf', pdf)).toBe('A well-known man is well-known.');
});

test('an indentation begins a paragraph', () => {
  const pdf = buildPdf([
    [
      ...column(60, 760, 'It ends here.'),
      ...column(75, 746, 'Another begins'),
      ...column(60, 732, 'and ends.'),
    ],
  ]);
  expect(textOf('pdf', pdf)).toBe('It ends here.\n\nAnother begins and ends.');
});

test('words that stand apart in a line are parted by a space', () => {
  const pdf = buildPdf([
    [
      [60, 760, 'left'],
      [300, 760, 'right'],
    ],
  ]);
  expect(textOf('pdf', pdf)).toBe('left right');
});

test('reads Chinese that is written in a code of Adobe’s, without spaces between the lines', () => {
  const pdf = buildPdf([column(60, 760, '中方注意到有关', '报道。')], { encoding: 'UniGB-UCS2-H' });
  expect(textOf('pdf', pdf)).toBe('中方注意到有关报道。');
});

test('reads columns of Chinese that run from top to bottom', () => {
  const lines: readonly PdfLine[] = [
    [500, 760, '中方注意到有关'],
    [480, 760, '报道。'],
  ];
  expect(textOf('pdf', buildPdf([lines], { encoding: 'UniGB-UCS2-V' }))).toBe(
    '中方注意到有关报道。',
  );
});

test('reads lines that are turned, and none that lie aslant, as a stamp does', () => {
  const turned = buildPdf([[...column(60, 760, 'Upright.')]]).toString('latin1');
  const pdf = (matrix: string) => Buffer.from(turned.replace('60 760 Td', matrix), 'latin1');
  expect(textOf('pdf', pdf('0 1 -1 0 60 99 Tm'))).toBe('Upright.');
  expect(faultOf('pdf', pdf('1 1 -1 1 60 99 Tm')).why).toMatch(/^it has no text in it/);
});

test('reads Arabic that a browser has printed, letter by letter as it stands', () => {
  const pdf = readFileSync('tests/fixtures/documents/arabic.pdf');
  expect(textOf('pdf', pdf)).toContain(
    'نحن نعمل من أجل السلام في المنطقة منذ عام 2020 مع NATO والجميع.',
  );
});

test('ligatures are the letters they are made of', () => {
  const pdf = readFileSync('tests/fixtures/documents/ligatures.pdf');
  expect(textOf('pdf', pdf)).toBe('The office was efficient: “first things first,” she said.');
});

test('says who speaks in a transcript', () => {
  const pdf = buildPdf([
    column(
      60,
      760,
      'Mr. Suga: We met',
      'today.',
      'Mr. Abe: Yes, we',
      'did.',
      'Mr. Suga: Good.',
      'Mr. Abe: Indeed.',
    ),
  ]);
  expect(read('pdf', pdf).blocks.map((block) => block.speaker)).toEqual([
    'Mr. Suga',
    'Mr. Abe',
    'Mr. Suga',
    'Mr. Abe',
  ]);
});

test('says why a document cannot be read', () => {
  expect(faultOf('pdf', buildPdf([[]], { isEncrypted: true }))).toEqual({
    kind: 'fault',
    why: 'it is encrypted; save it without a password',
  });
  expect(faultOf('pdf', buildPdf([[], []])).why).toMatch(/^it has no text in it, only pictures/);
  expect(faultOf('pdf', 'no PDF at all').why).toMatch(/^it is damaged, or no PDF/);
  expect(faultOf('pdf', '').why).toMatch(/^it is damaged, or no PDF/);
});

test('what is cut off or altered anywhere is read or at fault, and the next one is read again', () => {
  const pdf = buildPdf([column(60, 780, 'We had a great', 'conversation.')]);
  for (let at = 0; at < pdf.length; at += 37) {
    expect(['read', 'fault']).toContain(reading('pdf', pdf.subarray(0, at)).kind);
    const altered = Buffer.from(pdf);
    altered.fill(0x3c, at, at + 9);
    expect(['read', 'fault']).toContain(reading('pdf', altered).kind);
  }
  expect(textOf('pdf', pdf)).toBe('We had a great conversation.');
});
