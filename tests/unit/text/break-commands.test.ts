import { expect, it } from 'vitest';
import { breakCommands } from '../../../src/text/break-commands.ts';

it.each([
  ['a command', '::error::x', ': :error::x'],
  ['one in a later line', 'a\n::stop-commands::x\r\n::y', 'a\n: :stop-commands::x\r\n: :y'],
  ['one after white space', ' \t\u3000::x', ' \t\u3000: :x'],
  ['three signs', ':::x', ': ::x'],
  ['one that another piece of output might complete', 'a\n:', 'a\n: '],
  ['the old form, anywhere', 'a ##[add-mask]b ###[c]', 'a ## [add-mask]b ### [c]'],
])('breaks %s', (_, text, broken) => {
  expect(breakCommands(text)).toBe(broken);
});

it.each(['a ::b', 'a:', '# [x]', '> 1 | ::x', ''])('leaves %j as it is', (text) => {
  expect(breakCommands(text)).toBe(text);
});
