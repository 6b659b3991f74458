import { expect, test } from 'vitest';
import { read, spokenIn } from './read.ts';

test('in a transcript, what has no label belongs to the speaker before it', () => {
  const txt =
    'The White House\n\nSUGA: We met.\n\nIt was good.\n\nMR. TRUMP (through an interpreter): Yes.\n\nSUGA: Good.';
  expect(spokenIn('txt', txt)).toEqual([
    [null, 'The White House'],
    ['SUGA', 'SUGA: We met.'],
    ['SUGA', 'It was good.'],
    ['MR. TRUMP (through an interpreter)', 'MR. TRUMP (through an interpreter): Yes.'],
    ['SUGA', 'SUGA: Good.'],
  ]);
});

test('labels part the lines of a paragraph, but not where they are only wrapped', () => {
  const txt =
    'Mr. Suga: I went to\nTokyo: it rained.\nMr. Abe: It did.\n\nMr. Suga: Yes.\nMr. Abe: Well.';
  expect(spokenIn('txt', txt)).toEqual([
    ['Mr. Suga', 'Mr. Suga: I went to\nTokyo: it rained.'],
    ['Mr. Abe', 'Mr. Abe: It did.'],
    ['Mr. Suga', 'Mr. Suga: Yes.'],
    ['Mr. Abe', 'Mr. Abe: Well.'],
  ]);
});

test('a question is nobody’s whose name is known', () => {
  expect(
    spokenIn(
      'md',
      'THE PRESIDENT: Hello.\n\n**Q:** Is it so?\n\nTHE PRESIDENT: It is.\n\nQ  And then?',
    ),
  ).toEqual([
    ['THE PRESIDENT', 'THE PRESIDENT: Hello.'],
    ['Q', 'Q: Is it so?'],
    ['THE PRESIDENT', 'THE PRESIDENT: It is.'],
    ['Q', 'Q And then?'],
  ]);
  expect(spokenIn('txt', 'Q: Is it so?\n\nA: It is.').map(([speaker]) => speaker)).toEqual([
    'Q',
    'A',
  ]);
});

test.for([
  [
    '汪文斌：我们注意到。\n\n路透社记者：还有吗？\n\n汪文斌：没有。\n\n路透社记者：谢谢。',
    ['汪文斌', '路透社记者', '汪文斌', '路透社记者'],
  ],
  [
    'الوزير: نعم.\n\nالصحفي: لماذا؟\n\nالوزير: لا.\n\nالصحفي: شكرا.',
    ['الوزير', 'الصحفي', 'الوزير', 'الصحفي'],
  ],
  [
    '<p>Ангела Меркель: Да.<p>Путин: Нет.<p>Ангела Меркель: Да.<p>Путин: Нет.',
    ['Ангела Меркель', 'Путин', 'Ангела Меркель', 'Путин'],
  ],
] as const)('reads labels of other scripts: %j', ([document, speakers]) => {
  expect(
    read('html', document.replaceAll('\n\n', '<p>')).blocks.map((block) => block.speaker),
  ).toEqual(speakers);
});

test('in a long speech, labels in capitals are enough, however seldom', () => {
  const speech = Array.from({ length: 20 }, () => 'And so it went on.').join('\n\n');
  const txt = `CHAIR: Welcome.\n\nMS. MAY: Thank you.\n\n${speech}\n\nCHAIR: Thanks.\n\nMS. MAY: Bye.`;
  expect(read('txt', txt).blocks[10]?.speaker).toBe('MS. MAY');
});

test.for([
  'Note: this is new.\n\nThey met.\n\nThey parted.',
  'NEW DELHI: The minister spoke.\n\nHe left.',
  'Tokyo: It rained.\n\nLondon: It did not.\n\nIt is a report.',
  'Date: 5 May\n\nPlace: Tokyo\n\nDate: 6 May\n\nPlace: London',
  'They said: it is so.\n\nHe said: it is not.\n\nThey said: it is so.\n\nHe said: it is not.',
  'A. The first case is this.\n\nB. The second case is that.\n\nA. It is the last.',
  '他说：“我们见过。”\n\n她说：“没有。”\n\n他说：“见过。”\n\n她说：“没有。”',
])('sees no speaker in prose: %j', (document) => {
  expect(new Set(read('txt', document).blocks.map((block) => block.speaker))).toEqual(
    new Set([null]),
  );
});
