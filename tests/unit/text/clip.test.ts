import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/model/excerpt.ts';
import { mailLink } from '../../../src/model/mail-link.ts';
import { codeFrame } from '../../../src/problems/code-frame.ts';
import { boundaryAt } from '../../../src/text/boundary-at.ts';
import { contextOf } from '../../../src/text/context-of.ts';
import { clip } from '../../../src/text/clip.ts';

const FAMILY = '👨‍👩‍👧';

describe('a cut', () => {
  test.each([
    ['an emoji', '😀'.repeat(40), 12, '😀😀😀😀😀…'],
    ['a family', FAMILY.repeat(3), 10, `${FAMILY}…`],
    ['a flag', '🇩🇪🇯🇵', 5, '🇩🇪…'],
    ['a letter with its mark', 'cafe\u0301s', 5, 'caf…'],
    ['a line break', 'abc\r\nde', 5, 'abc…'],
    ['nothing of plain text', 'abcdefgh', 5, 'abcd…'],
  ])('does not part %s', (_, text, most, clipped) => {
    expect(clip(text, most)).toBe(clipped);
  });

  test('of an excerpt does not part an emoji either', () => {
    expect(excerpt('😀'.repeat(40), 71)).toBe(`${'😀'.repeat(35)}…`);
  });

  test('is where the text begins, at most so long, and never within a character', () => {
    const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(anyText, fc.nat({ max: 40 }), (text, at) => {
        const boundary = boundaryAt(text, at);
        const starts = [...graphemes.segment(text)].map(({ index }) => index);
        expect(boundary).toBe([...starts, text.length].findLast((index) => index <= at));
      }),
      { numRuns: 40 },
    );
  });
});

test('forty emoji without a space can be sent by mail, and so can half of one', () => {
  const link = mailLink(excerpt('😀'.repeat(40), 71), 'body \uD83D');
  const { searchParams } = new URL(link);
  expect(searchParams.get('subject')).toBe(`${'😀'.repeat(35)}…`);
  expect(searchParams.get('body')).toBe('body \uFFFD');
});

test('the words around a place are whole characters', () => {
  const text = `a${'😀'.repeat(20)}HERE${'🇩🇪'.repeat(20)}`;
  const start = text.indexOf('HERE');
  expect(contextOf(text, { start, end: start + 4 }, 9)).toEqual({
    before: '😀'.repeat(4),
    after: '🇩🇪'.repeat(2),
  });
});

test.each(['😀', FAMILY, 'e\u0301', `e${'\u0301'.repeat(300)}`])(
  'a frame cuts a long line of %j between its characters, and points at the place',
  (sign) => {
    const before = sign.repeat(100);
    const lines = [`${before}HERE${sign.repeat(100)}`];
    const column = before.length + 1;
    const place = { line: 1, column, endLine: 1, endColumn: column + 4 };
    const [line = '', marks = ''] = codeFrame(lines, place).split('\n');
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
    expect(line.isWellFormed()).toBe(true);
    expect(line.length).toBeLessThan(150);
  },
);
