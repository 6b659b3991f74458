import { describe, expect, it } from 'vitest';
import { quoteWords } from '../../../src/model/quote-words.ts';
import { codes, compile, compileQuotes } from './compile.ts';

const one = (text: string, body: string, more = '') =>
  compileQuotes({ x: `text: ${text}${more}` }, body);

describe('warns of a direct quotation that stands in no quotation marks', () => {
  it.each([
    ['in running text', 'they would talk', 'Ann said that they would talk.'],
    [
      'with only some of its words in marks',
      'said they “would talk',
      'Ann said they “would talk”.',
    ],
    ['behind marks that were closed', 'they talk', 'Ann said “no”, they talk.'],
  ])('%s', (_, text, body) => {
    expect(codes(one(text, body))).toContain('quote-unmarked 8:11');
  });

  it.each([
    ['in double marks', 'they talk', 'Ann: “they talk”.'],
    ['in single marks', 'they talk', 'Ann: ‘they talk, don’t they’.'],
    ['in straight single marks', 'they talk', "Ann: 'they talk'."],
    [
      'with a space before the closing mark',
      'the term ‘talk’',
      'Ann: "the term ‘talk’ " she said.',
    ],
    ['over several paragraphs', 'they talk. they walk', 'Ann: “they talk.\n\n“they walk”.'],
    [
      'over several paragraphs in single marks',
      'they talk. they walk',
      'Ann: ‘they talk.\n\n‘they walk’.',
    ],
    ['in a block quotation', 'they talk', 'Ann:\n\n> they talk'],
    ['in a dialogue', 'Nous parlons', 'Ann :\n\n— Nous parlons, dit-elle.'],
    ['as a paraphrase', 'they talk\nform: indirect', 'Ann said that they talk.'],
  ])('but not %s', (_, text, body) => {
    const yaml = text.includes('\n') ? text : JSON.stringify(text);
    expect(codes(one(yaml, body)).filter((code) => code.startsWith('quote-unmarked'))).toEqual([]);
  });
});

describe('warns of parts that nobody said as one', () => {
  it.each([
    [
      'of three sentences',
      '[I will, vote, for him]',
      '“I will go. They vote here. I cook for him.”',
    ],
    ['of two sentences, cut at both', '[We will, pay]', '“We will see. They can pay.”'],
    [
      'of two occasions',
      '[We will win, we lost]',
      '“We will win,” Ann said. Later she said: “we lost”.',
    ],
  ])('%s', (_, text, body) => {
    expect(codes(one(text, `Ann: ${body}`))).toContain('quote-gathered 8:12');
  });

  it.each([
    ['interrupted', '[We talk, and walk]', '“We talk,” said Ann, “and walk.”'],
    [
      'interrupted by a whole sentence',
      '[We talk, We walk]',
      '“We talk,” said Mr. A. Orr of the U.S. Senate. “We walk.”',
    ],
    ['a sentence left out whole', '[We talk., We walk.]', '“We talk. We eat. We walk.”'],
    ['words left out of one sentence', '[We talk, and walk]', '“We talk a lot and walk.”'],
  ])('but not %s', (_, text, body) => {
    expect(codes(one(text, `Ann: ${body}`))).toEqual([]);
  });
});

describe('warns of a negation that is cut off', () => {
  it.each([
    ['before', 'support him', '“I do not support him”', 'not'],
    ['before, as a contraction', 'support him', '“I don’t support him”', 'don’t'],
    ['before, earlier in the clause', 'resign', '“I am not going to resign”', 'not'],
    ['outside of the marks', 'support him', 'Ann did never “support him”', 'never'],
    ['after', 'We agree', '“We agree no longer”', 'no'],
    ['between', '[We will, leave]', '“We will not leave”', 'not'],
    [
      'between, in marks of its own',
      '[I will, resign]',
      '“I will,” said Ann, “never, so,” and “resign”',
      'never',
    ],
    ['without', 'a deal', '“Without a deal we go”', 'Without'],
    ['before a paraphrase', 'resign\nform: indirect', 'Ann would not resign', 'not'],
    ['before the words that bring it', 'we will go', 'Ann did not say “we will go”', 'not'],
    ['before a comma that brings it', 'We will go', 'Ann never said, “We will go”', 'never'],
    ['as part of a compound', 'violent movement', '“We are a non-violent movement”', 'non-'],
    ['as part of it, outside of the marks', 'violent', '“We are” non-“violent”', 'non-'],
    ['as its first part of three', 'governing', '“We are non-self-governing”', 'non-'],
    ['as its last part', 'We are tax', '“We are tax-free”', '-free'],
    ['before a colon', 'We will go', 'Ann did not say: “We will go”', 'not'],
    ['before a colon, as a verb', 'We will go', 'Ann denied having said: “We will go”', 'denied'],
    ['before a dash', 'We will go', 'Ann never said – “We will go”', 'never'],
    ['before a block', 'We will go', 'Ann did not say this:\n\n> We will go', 'not'],
    ['behind them', 'We will go', '“We will go”, Ann never said', 'never'],
    ['behind a comma of theirs', 'We will go,', '“We will go,” Ann did not say', 'not'],
    ['behind them, without a comma', 'We will go', '“We will go” is not what Ann said', 'not'],
    ['as a verb that denies', 'we will go', 'Ann denied that “we will go”', 'denied'],
    [
      'before a whole paraphrase',
      'she will go\nform: indirect',
      'Ann denies she will go',
      'denies',
    ],
  ])('%s', (_, text, body, word) => {
    const { problems } = one(text, `Ann: ${body}.`);
    const [cut] = problems.filter(({ code }) => code === 'negation-cut');
    expect(cut?.message).toContain(`“${word}”`);
  });

  it.each([
    ['German', 'de', 'Wir wissen das', '„Wir wissen das nicht“', 'nicht'],
    ['French', 'fr', 'voulons', '« Nous ne voulons pas »', 'ne'],
    ['Spanish', 'es', 'queremos', '«No queremos»', 'No'],
    ['Russian', 'ru', 'хотим', '«Мы не хотим»', 'не'],
    ['Chinese', 'zh', '辞职', '“我不会辞职”', '不'],
    ['Japanese', 'ja', '辞任する', '「辞任するつもりはない」', 'ない'],
    ['Arabic', 'ar', 'نتفق', '«لن نتفق»', 'لن'],
    ['German, outside', 'de', 'Wir gehen', 'Sie sagte nicht „Wir gehen“', 'nicht'],
    ['German, outside, as a verb', 'de', 'wir gehen', 'Sie bestritt „wir gehen“', 'bestritt'],
    ['German, before a colon', 'de', 'Wir gehen', 'Sie sagte nicht: „Wir gehen“', 'nicht'],
    ['German, behind', 'de', 'Wir gehen', '„Wir gehen“, sagte sie nie', 'nie'],
    ['French, before a colon', 'fr', 'Oui', 'Elle n’a pas dit : « Oui »', 'pas'],
    ['Chinese, before a colon', 'zh', '我们走', '她没有说：“我们走”', '没'],
    ['Chinese, outside', 'zh', '我们走', '她没有说“我们走”', '没'],
  ])('in %s', (_, lang, text, body, word) => {
    const yaml = `lang: ${lang}\nquotes: [{ id: x, speaker: ann, text: ${text} }]`;
    const { problems } = compile(yaml, `Ann: ${body}.`);
    const [cut] = problems.filter(({ code }) => code === 'negation-cut');
    expect(cut?.message).toContain(`“${word}”`);
  });

  it.each([
    ['of another clause', 'we will win', '“No, we will win”'],
    ['of another sentence', 'We win', '“I do not know. We win”'],
    ['of the article, elsewhere', 'We win', 'Ann did not say much: “We win”'],
    ['of the article, in between', '[We, win]', '“We,” said Ann, not smiling, “win”'],
    ['that is quoted', 'not going', '“I am not going”'],
    ['of another quotation', 'we win', 'Ann (who “did not”) and “we win”'],
    ['that a denial takes back', 'we win', 'Ann did not deny that “we win”'],
    ['of more than that', 'we win', 'Ann said not only “we win”'],
    ['in a compound that denies nothing', 'known', '“We are well-known, un- or de-”'],
    ['of what was not hidden', 'We win', 'Ann did not hide it: “We win”'],
    ['of no more than that', 'we win', 'Ann would not say more than “we win”'],
    ['that is no wonder', 'we win', 'No wonder that Ann said “we win”'],
    ['of the next sentence', 'We win.', '“We win.” Ann did not say'],
    ['of how it was said', 'We win', '“We win”, Ann said, not smiling'],
    ['before a dash', 'We win', 'Ann would not talk -- “We win”'],
  ])('but not of one %s', (_, text, body) => {
    const found = codes(one(text, `Ann: ${body}.`));
    expect(found.filter((code) => code.startsWith('negation-cut'))).toEqual([]);
  });

  it('at its place', () => {
    expect(codes(one('support him', '“I do not support him”, Ann'))).toEqual(['negation-cut 8:11']);
  });
});

it('shows whether a quotation was interrupted, or words of it are left out', () => {
  const { article } = compileQuotes(
    { x: 'text: [We talk, and walk, a lot]' },
    '“We talk,” said Ann, “and walk with others a lot”.',
  );
  const [quote] = article?.quotes ?? [];
  expect(quote?.gaps).toEqual(['interrupted', 'omitted']);
  expect(quoteWords(quote ?? { parts: [] })).toBe('We talk … and walk […] a lot');
});
