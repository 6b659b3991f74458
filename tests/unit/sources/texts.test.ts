import { expect, test } from 'vitest';
import { faultOf, read, textOf } from './read.ts';

test('blank lines part the paragraphs of a plain text', () => {
  const { text, blocks } = read(
    'txt',
    '\u{FEFF}\n\nOne line\r\nand another.\r\n  \r\n\r\n  Second.\n',
  );
  expect(text).toBe('One line\nand another.\n\nSecond.');
  expect(blocks).toEqual([
    { start: 0, end: 21, number: 1, seconds: null, speaker: null },
    { start: 23, end: 30, number: 2, seconds: null, speaker: null },
  ]);
});

test('without a blank line, each line is a paragraph', () => {
  expect(read('txt', 'One.\nTwo.\nThree.\n').blocks).toHaveLength(3);
});

test('reads UTF-16 that says so', () => {
  const little = Buffer.from('\u{FEFF}Grüße.', 'utf16le');
  expect(textOf('txt', little)).toBe('Grüße.');
  expect(textOf('txt', Buffer.from(little).swap16())).toBe('Grüße.');
});

test('says what to do with another encoding, and with what is no text', () => {
  expect(faultOf('txt', Buffer.from('Grüße', 'latin1')).why).toBe(
    'it is not in UTF-8; open it in an editor and save it with the encoding UTF-8',
  );
  expect(faultOf('txt', 'a\0b').why).toMatch(/^there is something other than text in it/);
  expect(faultOf('txt', Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x01])).why).toMatch(
    /^there is something/,
  );
});

test.for(['txt', 'md', 'html'] as const)('an empty %s is a fault', (kind) => {
  expect(faultOf(kind, ' \n\n ')).toEqual({ kind: 'fault', why: 'there are no words in it' });
});

test('reads Markdown as its page shows it, a block per paragraph, heading and entry', () => {
  const md = `---
title: Not a word
---
# We *met*

A line
and [another](https://example.org).[^1]

- first \`entry\`
- second

> quoted

| a | b |
| - | - |
| c | d |

<div>some <b>HTML</b></div>

A line<br>break.

[^1]: The note.
`;
  expect(textOf('md', md)).toBe(
    'We met\n\nA line and another.\n\nfirst entry\n\nsecond\n\nquoted\n\na\n\nb\n\nc\n\nd\n\nsome HTML\n\nA line\nbreak.\n\nThe note.',
  );
});

test('reads the words of a web page, and nothing of what is not seen', () => {
  const html = `<!doctype html><html><head><title>No</title><style>no</style></head>
<body><script>no</script><noscript>no</noscript><template><p>no</p></template>
<nav><a href="/">Home</a></nav>
<main><h1>We
  met</h1><p>A <b>great</b>&nbsp;&ldquo;talk&rdquo;<br>and more<iframe>no</iframe></p>
<p hidden>no</p><p style="color:red; display : none">no</p><div>One<del> no</del><s>no</s><div>Two</div>Three</div>
<ul><li>a</li><li>b<ul><li>c</li></ul></ul>
<pre>kept   as
  it is</pre><table><tr><td>x<td>y</table>
<p>漢<ruby>字<rp>(</rp><rt>no</rt><rp>)</rp></ruby></p>
</main></body></html>`;
  expect(textOf('html', html)).toBe(
    'We met\n\nA great\u{A0}“talk”\nand more\n\nOne\n\nTwo\n\nThree\n\na\n\nb\n\nc\n\nkept   as\n  it is\n\nx\n\ny\n\n漢字',
  );
});

test('what two breaks part are two blocks', () => {
  expect(read('html', 'One<br>line<br> <br>Second<br><br><pre>a\n\nb</pre>').blocks).toHaveLength(
    4,
  );
});

test('reads a page in the encoding that it names', () => {
  const page = (charset: string) => `<meta charset="${charset}"><p>Gr\u{FC}\u{DF}e</p>`;
  expect(textOf('html', Buffer.from(page('ISO-8859-1'), 'latin1'))).toBe('Grüße');
  expect(textOf('html', page('utf-8'))).toBe('Grüße');
  const sjis = Buffer.concat([
    Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=Shift_JIS"><p>'),
    Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
  ]);
  expect(textOf('html', sjis)).toBe('日本');
  expect(faultOf('html', Buffer.from(page('utf-8'), 'latin1')).why).toMatch(/^it is not in UTF-8/);
  expect(faultOf('html', page('klingon')).why).toMatch(
    /^it is not in the encoding that it names, klingon/,
  );
});

test('what is nested without end is a fault', () => {
  expect(faultOf('html', '<div>'.repeat(30_000)).why).toBe('its parts are nested too deeply');
  expect(faultOf('md', `Words.\n\n${'> '.repeat(30_000)}a`)).toEqual({
    kind: 'fault',
    why: 'line 3 stands in too many lists or quotations',
    line: 3,
  });
});
