import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/drafting/attribute.ts';
import { tongueOf } from '../../../src/drafting/tongue-of.ts';

/** The last quotation of a text, with who speaks as the draft names them. */
function lastIn(text: string, lang = 'en') {
  const { quotations } = attribute(text, [], lang, tongueOf(lang));
  const last = quotations.at(-1);
  return {
    speaker: last?.speaker?.name ?? null,
    isSpeech: last?.isSpeech,
    check: last?.check,
    called: last?.called,
  };
}

const HEAD = 'Ann Orr and Ben A. Lund met in Brook on Monday. Carl Orr was not there. ';

describe('who speaks, where the sentence says it', () => {
  it.each([
    ['behind', 'Ben A. Lund', '“We see it clearly,” Lund said.'],
    [
      'behind, inverted',
      'Dora Pell',
      '“We see it clearly,” said Dora Pell, the communications director for Mr. Lund.',
    ],
    [
      'behind an apposition',
      'Dora Pell',
      '“We see it clearly,” Dora Pell, a spokeswoman for Mr. Lund, said in an email.',
    ],
    [
      'behind, of a source',
      'Jane Doe',
      '“We see it clearly,” according to Jane Doe, who worked for him.',
    ],
    ['behind, with an unusual verb', 'Ben A. Lund', '“We see it clearly,” Lund thundered.'],
    ['before', 'Ted Ros', 'Sen. Ted Ros of Texas told reporters that “we see it clearly” now.'],
    [
      'before, with a colon',
      'Ben A. Lund',
      '“We go,” Orr said. Lund responded: “We see it clearly.”',
    ],
    [
      'before an apposition',
      'Dora Pell',
      'In a statement, Mr. Lund’s spokeswoman, Dora Pell, said, “We see it clearly.”',
    ],
    [
      'before, far away',
      'Ben A. Lund',
      'Mr. Lund, speaking at a rally in Ohio, said that “we see it clearly now.”',
    ],
    [
      'before, with another named',
      'Ben A. Lund',
      'Lund attacked Ann Orr for her vote, saying, “She is wrong.”',
    ],
    [
      'before, in the passive',
      'Ann Orr',
      'The plan was described by Ann Orr as “a danger to us all.”',
    ],
    ['behind, in the passive', 'Ann Orr', 'The plan was labeled “a danger to us all” by Ann Orr.'],
    [
      'as whose words they are',
      'Ann Orr',
      'Lund mocked Ann Orr’s claim that it was “a danger to us all.”',
    ],
    [
      'before, though others follow',
      'Ben A. Lund',
      'Mr. Lund, who called it “a danger to us all,” told reporters that Orr knew.',
    ],
    [
      'before, with who is spoken of behind',
      'Ben A. Lund',
      'Lund said it was “a danger to us all,” adding that Orr knew.',
    ],
    [
      'as who tells what another said',
      'Ben A. Lund',
      'Lund said Ann Orr’s remark was “a danger to us all.”',
    ],
    ['in the middle', 'Ann Orr', '“We see it,” Ann Orr said, “and we see it clearly.”'],
    [
      'with a title that does not speak',
      'Tim Kane',
      'Orr’s deputy, Tim Kane, told the “Morning Show” that Lund was “a danger to us all.”',
    ],
  ])('is found %s', (_, speaker, text) => {
    expect(lastIn(HEAD + text)).toMatchObject({ speaker, isSpeech: true, check: '' });
  });

  it('is a house, where a house speaks', () => {
    expect(
      lastIn(`${HEAD}The Lund campaign said in a statement: “We see it clearly.”`).speaker,
    ).toBe('The Lund campaign');
    expect(
      lastIn(`${HEAD}The Brook Times reported that the plan was “dead on arrival.”`).speaker,
    ).toBe('Brook Times');
  });

  it('stays without a name where the text gives none', () => {
    expect(
      lastIn(`${HEAD}“We see it clearly,” said one aide, who asked not to be named.`).speaker,
    ).toBe('One aide');
    expect(
      lastIn(`${HEAD}A Brook government official commented: “We see it clearly.”`).speaker,
    ).toBe('Brook government official');
    expect(lastIn(`${HEAD}“We see it clearly,” senior officials said.`).speaker).toBe(
      'Senior officials',
    );
  });

  it.each([
    ['U.S. officials', '“We see it clearly,” U.S. officials said.'],
    ['The families', 'Senators met. “We were never told,” the families said in a statement.'],
  ])('is a group as a whole: %s', (speaker, text) => {
    expect(lastIn(HEAD + text)).toMatchObject({ speaker, check: '' });
  });

  it('is told apart by Mr. and Mrs. where two share a surname', () => {
    const text = 'Bill Orr and Mary Orr came. “We see it clearly,” Mrs. Orr said.';
    expect(lastIn(text).speaker).toBe('Mary Orr');
  });
});

describe('who speaks, where it has to be concluded', () => {
  it('is, for a pronoun, who acted last, and is marked', () => {
    expect(lastIn('Mr. Lund met Ann Orr. “We see it clearly,” he said of her.')).toMatchObject({
      speaker: 'Lund',
      check: 'the text says “he”',
    });
  });

  it('is, for “the spokesman”, the one of whom that is said', () => {
    const text =
      'Ministry spokesman Jan Voss came. Ann Orr was there. “We see it clearly,” the spokesman said.';
    expect(lastIn(text)).toMatchObject({ speaker: 'Jan Voss', called: 'the spokesman' });
  });

  it('is who spoke before in the same paragraph', () => {
    expect(lastIn('“We go,” Ann Orr said. “We see it clearly.”')).toMatchObject({
      speaker: 'Ann Orr',
      isSpeech: true,
    });
    expect(lastIn('“We go,” Ann Orr said. “We see it clearly.”').check).toMatch(/^who said it/u);
  });

  it('is who acts in the sentence before a paragraph of nothing but a quotation', () => {
    expect(
      lastIn('Ann Orr was blunt in her reply to Ben Lund:\n“We see it clearly.”').speaker,
    ).toBe('Ann Orr');
  });

  it('is who acts in the sentence, where no verb says that they speak', () => {
    const text = 'Lund saw “a danger to us all” in the plan, and said that Orr knew.';
    expect(lastIn(HEAD + text)).toMatchObject({ speaker: 'Ben A. Lund', isSpeech: true });
    expect(lastIn(HEAD + text).check).toMatch(/^who said it/u);
  });

  it('is the name that signs it on the next line', () => {
    expect(lastIn('It is a long letter.\n“We see it clearly.”\n— Ann Orr').speaker).toBe('Ann Orr');
  });
});

describe('what is no speech', () => {
  it.each([
    'They saw “Gone With the Rain” twice.',
    'The so-called “reform” failed.',
    'It is known as a “soft” rule.',
  ])('%s', (text) => expect(lastIn(text).isSpeech).toBe(false));

  it('is not a title of which somebody says something else', () => {
    expect(lastIn('Ann Orr told the “Morning Show Today” that all was well.').isSpeech).toBe(false);
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'Anna Berg', '„Wir gehen jetzt“, sagte Anna Berg in Bern.'],
    ['de', 'Anna Berg', 'Die Ministerin Anna Berg erklärte: „Wir gehen jetzt.“'],
    ['fr', 'Anne Roux', '« Nous partons », a déclaré Anne Roux à Lyon.'],
    ['fr', 'Anne Roux', 'Selon Anne Roux, le plan est « une erreur grave ».'],
    ['ja', '田中首相', '会談の後、田中首相は記者団に「今日行く」と述べた。'],
    ['ar', 'وزير الخارجية', 'قال وزير الخارجية: «نذهب اليوم».'],
  ])('%s: %s', (lang, speaker, text) => {
    expect(lastIn(text, lang)).toMatchObject({ speaker, isSpeech: true });
  });
});
