import { describe, expect, it } from 'vitest';
import { check, citing } from './cite.ts';

// What a fresh pair of eyes got accepted, or refused, in its first hour.

describe('brackets that would turn the meaning round are refused', () => {
  it.each([
    ['It is possible to win', 'It is [im]possible to win'],
    ['We paid 10 million', 'We paid 10[0] million'],
    ['We lost 5 men', 'We lost [2]5 men'],
    ['He can do it', 'He can[not] do it'],
    ['They support peace', 'They support[ed by no means] peace'],
    ['We are a man', 'We are a [wo]man'],
    ['the war in 1945', 'the war in 19[39]'],
  ])('%s: %s', (source, words) => {
    expect(check(source, citing(words)).found).toBeNull();
  });
});

describe('is found, and warned of', () => {
  it.each([
    ['a negation in brackets', 'We will go home', 'We will [never] go home', {}],
    ['mostly brackets', 'We go', '[The president is a liar] We', {}],
    ['a question as a statement', 'They will come?', 'They will come', { next: '.”' }],
    [
      'a passage of one word',
      'We go now',
      'now',
      { kind: 'passage', words: ['he will kill all of them'] },
    ],
    ['a prefixed negation', 'ولن نعود أبدا', 'نعود أبدا', { lang: 'ar' }],
  ] as const)('%s', (_, source, words, more) => {
    const { found, problems } = check(source, citing(words, more));
    expect(found).not.toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['source-cut']);
  });
});

it('takes no number apart', () => {
  expect(check('1 000 000 men', citing('000 men')).found).toBeNull();
  expect(check('at –5 degrees', citing('5 degrees')).found).toBeNull();
});

describe('a label is who speaks', () => {
  const spoken = (speaker: string, names: readonly string[]) => {
    const blocks = [{ start: 0, end: 5, number: 1, seconds: null, speaker }];
    return check({ text: 'We go', blocks }, citing('We go', { speaker: names })).problems.length;
  };
  it.each([
    ['SECRETARY KERRY', ['John Kerry']],
    ['PRIME MINISTER SUGA', ['Yoshihide Suga']],
    ['THE PRESIDENT', ['John Smith', 'President of Ruritania']],
    ['WANG', ['Wang Wenbin']],
    ['J. KERRY', ['John Kerry']],
    ['MS QUILL', ['Hester Quill']],
  ])('%s is %s', (label, names) => {
    expect(spoken(label, names)).toBe(0);
  });
  it.each([
    ['PRESIDENT JONES', ['John Smith', 'President of Ruritania']],
    ['JOHN SMITH', ['John Kerry']],
    ['Q', ['John Kerry']],
  ])('%s is not %s', (label, names) => {
    expect(spoken(label, names)).toBe(1);
  });
});
