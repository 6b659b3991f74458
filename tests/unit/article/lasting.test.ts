import { expect, test } from 'vitest';
import { codes, compile, compileQuotes, htmlOf } from './compile.ts';

test('a former id stands inside the first words of its quotation', () => {
  const compiled = compileQuotes(
    { words: 'formerly: [older, oldest]\ntext: [One, two]' },
    '“One,” said Ann, “two.”',
  );
  expect(htmlOf(compiled)).toContain(
    '<q class="quote" id="q-words"><span id="q-older"></span><span id="q-oldest"></span>One</q>',
  );
});

test('a quotation that was changed has a note after it, before its link', () => {
  const corrections =
    'corrections: [{ date: 2020-10-12, text: It was one., quote: words, was: Two }]';
  const compiled = compile(
    `${corrections}\nquotes: [{ id: words, speaker: ann, text: One }]`,
    '“One,” said Ann.',
  );
  expect(htmlOf(compiled)).toMatch(
    /One<\/q>,”<a class="quote-note" href="#r-words" aria-label="Corrected 12 October 2020: [^"]+" data-revised="Corrected 12 October 2020"><\/a>⟨link⟩/,
  );
});

test('a correction that is no change of words leaves no note', () => {
  const corrections = 'corrections: [{ date: 2020-10-12, text: It was Ann., quote: words }]';
  const compiled = compile(
    `${corrections}\nquotes: [{ id: words, speaker: ann, text: One }]`,
    '“One,” said Ann.',
  );
  expect(htmlOf(compiled)).not.toContain('quote-note');
});

test('the text may link to former and withdrawn anchors', () => {
  const fields = [
    'quotes: [{ id: words, formerly: [older], speaker: ann, text: One }]',
    'withdrawn: [{ id: d-gone, formerly: [lost], date: 2020-10-12, reason: Wrong. }]',
  ];
  const body = '“One,” said Ann. [a](#q-older) [b](#d-gone) [c](#d-lost) [d](#d-nothing)';
  expect(codes(compile(fields.join('\n'), body))).toEqual(['link-broken 9:58']);
});
