import { expect, test } from 'vitest';
import { read, reading } from './read.ts';

const MB = 1024 * 1024;
const cue = (index: number) => {
  const time = new Date(index * 100).toISOString().slice(11, 23);
  return `${time} --> ${time}\n<v Ann>It is ${index} &amp; more.\n`;
};

test.for([
  ['a paragraph', 'txt', 'It goes on. '.repeat((20 * MB) / 12), 1],
  ['one word', 'txt', 'a'.repeat(20 * MB), 1],
  ['colons', 'txt', 'A: '.repeat((20 * MB) / 3), 1],
  ['lines', 'txt', 'It is so.\n'.repeat(1_000_000), 1_000_000],
  ['labelled lines', 'txt', 'Ann: It is.\nBen: No.\n'.repeat(500_000), 1_000_000],
  ['labels without a sentence', 'txt', 'Ann: it is\n'.repeat(1_000_000), 1_000_000],
  ['points', 'txt', '.'.repeat(20 * MB), 1],
  [
    'cues',
    'vtt',
    `WEBVTT\n\n${Array.from({ length: 200_000 }, (_, index) => cue(index)).join('\n')}`,
    200_000,
  ],
  [
    'signs in a cue',
    'vtt',
    `WEBVTT\n\n${cue(1)}${'<'.repeat(MB)}${'{\\'.repeat(MB)}${'<v '.repeat(MB)}`,
    1,
  ],
  ['a web page', 'html', '<p>It goes on &amp; on.'.repeat(300_000), 300_000],
] as const)('reads much in seconds: %s', ([, kind, document, blocks]) => {
  const start = performance.now();
  expect(read(kind, document).blocks).toHaveLength(blocks);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test.for([0, 1, 2, 3])('any bytes are read or at fault (%i)', (seed) => {
  const bytes = Uint8Array.from(
    { length: 3000 },
    (_, at) => (at * at * (seed + 7) + (at >> 3)) & (seed % 2 ? 0x7f : 0xff),
  );
  for (const kind of ['txt', 'md', 'html', 'vtt', 'srt', 'pdf'] as const)
    expect(['read', 'fault']).toContain(reading(kind, bytes).kind);
});
