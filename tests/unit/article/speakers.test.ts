import { describe, expect, it } from 'vitest';
import { codes, compileText } from './compile.ts';

const QUOTE = 'text: [We will talk, and we will walk]';

/** Compiles an article with the actors Ann, Bob and Ann’s ministry; quotations as “<speaker> <text>”. */
function withSpeakers(body: string, ...quotes: readonly (readonly [string, string])[]) {
  const list = quotes.map(
    ([speaker, text], n) => `  - { id: q${n}, speaker: ${speaker}, ${text} }`,
  );
  return compileText(`---
title: T
description: D
actors:
  - { id: ann, name: Ann Orr, kind: person, of: ministry }
  - { id: bob, name: Bob, kind: person }
  - { id: ministry, name: Ministry, kind: government }
quotes:
${list.join('\n')}
---

The Ministry: Ann Orr and Bob met.

${body}
`);
}

const speakersOf = (...all: Parameters<typeof withSpeakers>) =>
  codes(withSpeakers(...all)).filter((code) => code.startsWith('speaker-differs'));

describe('warns of words that the article gives to another speaker', () => {
  it.each([
    ['after them', '“We will talk,” said Bob.'],
    ['after them, before the verb', '“We will talk,” Bob said.'],
    ['after them and a comma', '“We will talk”, said Bob.'],
    ['after a question', '“We will talk?” asked Bob.'],
    ['before them', 'They met. Bob said: “We will talk.”'],
    ['before them, at the beginning', 'Bob said, “We will talk.”'],
    ['in German', '„We will talk“, sagte Bob.'],
  ])('%s', (_, body) => {
    expect(speakersOf(body, ['ann', 'text: We will talk'])).toEqual(['speaker-differs 9:24']);
  });

  it('and names both', () => {
    const { problems } = withSpeakers('“We will talk,” said Bob.', ['ann', 'text: We will talk']);
    expect(problems[0]?.message).toBe(
      'The words of quotation “q0” are listed as those of Ann Orr, but the article names Bob right beside them.',
    );
  });

  it.each([
    ['their speaker', '“We will talk,” said Ann Orr.'],
    ['whom their speaker speaks for', '“We will talk,” said the Ministry.'],
    ['who was spoken to', '“We will talk,” she told Bob.'],
    ['in another sentence', '“We will talk.” Bob said nothing.'],
    ['another’s aide', '“We will talk,” Bob’s aide said.'],
    ['a longer name', '“We will talk,” said Bob Smith.'],
    ['the speaker after another', 'A friend of Bob said: “We will talk.”'],
  ])('but not where it names %s', (_, body) => {
    expect(speakersOf(body, ['ann', 'text: We will talk'])).toEqual([]);
  });
});

it.each([
  ['right after', '“No,” Bob said.\n\nThe statement of Ann reads:\n\n> We will talk'],
  ['long after', `“No,” Bob said.\n\n${'They met.\n\n'.repeat(8)}Ann wrote:\n\n> We will talk`],
])('takes no block quotation for that of whoever spoke before it, %s', (_, body) => {
  expect(speakersOf(body, ['bob', 'text: No'], ['ann', 'text: We will talk'])).toEqual([]);
});

describe('warns of one quotation that is put together of words of two', () => {
  it.each([
    [
      'with words of the other between them',
      '“We will talk,” she said. “No,” he said, “and we will walk.”',
      'text: No',
    ],
    [
      'with words of the other in the same marks',
      '“No, We will talk,” she said, “and we will walk.”',
      'text: No',
    ],
  ])('%s', (_, body, other) => {
    expect(speakersOf(body, ['ann', QUOTE], ['bob', other])).toContain('speaker-differs 9:24');
  });

  it('where the other is named beside the second part', () => {
    const body = '“We will talk,” she said. “Oh, and we will walk,” said Bob.';
    expect(speakersOf(body, ['ann', QUOTE])).toEqual(['speaker-differs 9:24']);
  });

  it.each([
    [
      'words of the same speaker between them',
      '“We will talk,” she said, “yes, and we will walk.”',
      'ann',
      'text: yes',
    ],
    [
      'what the speaker quotes in marks of its own',
      '“We will talk – ‘or so’ – and we will walk.”',
      'bob',
      'text: or so',
    ],
    [
      'words of another after them',
      '“We will talk,” she said, “and we will walk.” “No,” he said.',
      'bob',
      'text: No',
    ],
  ])('but not of %s', (_, body, speaker, other) => {
    expect(speakersOf(body, ['ann', QUOTE], [speaker, other])).toEqual([]);
  });
});
