import { expect, test } from 'vitest';
import { faultOf, read, spokenIn, textOf } from './read.ts';

const VTT = `WEBVTT - A briefing
Kind: captions

NOTE this is
not said

STYLE
::cue { color: red }

1
00:01.500 --> 00:04.000 align:start position:0%
We had a <i>great</i>
conversation &amp; more.

01:00:05.000 --> 01:00:06.250
<v.loud Mary &amp; Joe>Yes.</v>
`;

test('reads the words of WebVTT, a block per cue, with the second at which it begins', () => {
  const { text, blocks } = read('vtt', VTT);
  expect(text).toBe('We had a great\nconversation & more.\nYes.');
  expect(blocks).toEqual([
    { start: 0, end: 35, number: 1, seconds: 1.5, speaker: null },
    { start: 36, end: 40, number: 2, seconds: 3605, speaker: 'Mary & Joe' },
  ]);
});

test('reads SubRip, whatever its breaks of lines and its tags', () => {
  const srt =
    '\u{FEFF}1\r\n00:00:01,500 --> 00:00:04,000\r\n{\\an8}<font color="red">We had</font>\r\n- a deal. 5 < 6\r\n\r\n2\r\n00:00:05,000 --> 00:00:06,000\r\nTom &amp; Jerry\r\n';
  const { text, blocks } = read('srt', srt);
  expect(text).toBe('We had\n- a deal. 5 < 6\nTom & Jerry');
  expect(blocks.map(({ number, seconds }) => [number, seconds])).toEqual([
    [1, 1.5],
    [2, 5],
  ]);
});

test('a cue in which the speaker changes is a block for each', () => {
  const vtt =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Did you\nknow?</v> <v Ben>No.\n\n00:03.000 --> 00:04.000\nSilence.\n';
  expect(spokenIn('vtt', vtt)).toEqual([
    ['Ann', 'Did you\nknow?'],
    ['Ben', 'No.'],
    [null, 'Silence.'],
  ]);
});

// What YouTube writes: each cue shows the line before again, and one of ten milliseconds stands between two.
const ROLLING = `WEBVTT

00:00:00.000 --> 00:00:02.000 align:start position:0%
 
we<00:00:00.500><c> had</c><00:00:01.000><c> a</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
we had a
 

00:00:02.010 --> 00:00:04.000 align:start position:0%
we had a
great<00:00:03.000><c> conversation</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
great conversation
 

00:00:04.010 --> 00:00:06.000 align:start position:0%
great conversation
great<00:00:05.000><c> conversation</c>
`;

test('captions that roll up have each line once', () => {
  const { text, blocks } = read('vtt', ROLLING);
  expect(text).toBe('we had a\ngreat conversation\ngreat conversation');
  expect(blocks.map(({ number, seconds }) => [number, seconds])).toEqual([
    [1, 0],
    [3, 2.01],
    [5, 4.01],
  ]);
});

test('captions of three lines roll up, too', () => {
  const vtt = ['a', 'a\nb', 'a\nb\nc', 'b\nc\nd']
    .map((lines, index) => `00:0${index}.000 --> 00:0${index + 1}.000\n${lines}`)
    .join('\n\n');
  expect(textOf('vtt', `WEBVTT\n\n${vtt}`)).toBe('a\nb\nc\nd');
});

test('who says the same twice has said it twice', () => {
  const srt = ['No.', 'No.', 'No.\nNever.', 'Why not?', 'Because.', 'I see.', 'Do you?']
    .map(
      (words, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index + 1},000\n${words}`,
    )
    .join('\n\n');
  expect(textOf('srt', srt)).toBe('No.\nNo.\nNo.\nNever.\nWhy not?\nBecause.\nI see.\nDo you?');
});

test('a blank line inside a cue of SubRip parts nothing; a number without a cue is none', () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\nWe had\n\na deal.\n2\n00:00:03,000 --> 00:00:04,000\nYes.\n\n3\n';
  expect(textOf('srt', srt)).toBe('We had\na deal.\nYes.');
});

test('a number that is said is no number of a cue', () => {
  const srt = '1\n00:00:01,000 --> 00:00:02,000\n42\n\n2\n00:00:03,000 --> 00:00:04,000\n43\n';
  expect(textOf('srt', srt)).toBe('42\n43');
});

test.for([
  ['vtt', '00:01.000 --> 00:02.000\nHello', 1, /begin with a line that says WEBVTT/],
  [
    'vtt',
    'WEBVTT\n\n00:00:1x --> 00:00:02.000\nHello',
    3,
    /^line 3 is no time: “00:00:1x --> 00:00:02.000”$/,
  ],
  ['vtt', 'WEBVTT\n00:61.000 --> 00:62.000\nHello', 2, /^line 2 is no time/],
  [
    'vtt',
    'WEBVTT\n\n00:05.000 --> 00:02.000\nHello',
    3,
    /^line 3 ends before it begins: “00:05.000/,
  ],
  [
    'vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\nlost words\n',
    6,
    /^line 6 belongs to no time: “lost words”$/,
  ],
  ['srt', 'lost words\n\n1\n00:00:01,000 --> 00:00:02,000\nHello', 1, /^line 1 belongs to no time/],
  [
    'srt',
    '1\n00:00:01,000 -> 00:00:02,000\nHello',
    2,
    /^line 2 belongs to no time: “00:00:01,000 -> /,
  ],
  [
    'srt',
    '1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:0l,000 --> 00:00:02,000\nAha',
    6,
    /^line 6 is no time/,
  ],
] as const)('says which line of %s is wrong: %j', ([kind, document, line, why]) => {
  expect(faultOf(kind, document)).toEqual({ kind: 'fault', why: expect.stringMatching(why), line });
});

test.for([
  ['vtt', 'WEBVTT\n', 'there are no captions in it: no line has a time'],
  ['srt', '', 'there are no captions in it: no line has a time'],
  ['srt', '1\n00:00:01,000 --> 00:00:02,000\n\n', 'there are no words in it'],
] as const)('captions without words are a fault: %s %j', ([kind, document, why]) => {
  expect(faultOf(kind, document)).toEqual({ kind: 'fault', why });
});
