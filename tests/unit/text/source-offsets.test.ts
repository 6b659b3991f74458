import { describe, expect, it } from 'vitest';
import { sourceOffsets } from '../../../src/text/source-offsets.ts';

describe('knows where in the source a character stands', () => {
  it.each([
    ['in plain text', 'say x', 'say x'],
    ['behind an escape', 'a\\*b x', 'a*b x'],
    ['behind a backslash that is one', 'a\\b x', 'a\\b x'],
    ['that is escaped itself', 'ab \\x', 'ab x'],
    ['behind an entity', 'a &amp; &#8212; x', 'a & — x'],
    ['behind an entity of two units', '&#x1F600; x', '😀 x'],
    ['behind what only looks like an entity', 'AT&T; x', 'AT&T; x'],
    ['on a line that is indented', 'a\n   x', 'a\nx'],
    ['on a line of a block quotation', 'a\n> > x', 'a\nx'],
    ['behind a line that ends with a space', 'a \nx', 'a\nx'],
    ['behind a carriage return', 'a\r\nb x', 'a\nb x'],
    ['in code', '`a x`', 'a x'],
    ['in code between longer marks', '`` `a` x ``', '`a` x'],
    ['in code over two lines', '`a\r\nx`', 'a x'],
    ['in fenced code', '```js\na x\n```', 'a x\n'],
    ['behind a mark that fences nothing', '``` x', '``` x'],
  ])('%s', (_, source, value) => {
    expect(sourceOffsets(source, value)[value.indexOf('x')]).toBe(source.lastIndexOf('x'));
  });
});

it('ends where the value ends', () => {
  expect(sourceOffsets('a&amp;', 'a&')).toEqual([0, 1, 6]);
});
