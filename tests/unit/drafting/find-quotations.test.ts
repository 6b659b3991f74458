import { expect, it } from 'vitest';
import { findQuotations } from '../../../src/drafting/find-quotations.ts';
import { tongueOf } from '../../../src/drafting/tongue-of.ts';

function wordsIn(text: string, blocks: readonly { start: number; end: number }[] = []) {
  return findQuotations(text, tongueOf('en'), blocks).map(({ parts }) =>
    parts.map(({ start, end }) => text.slice(start, end)),
  );
}

it('joins what is interrupted to say who speaks', () => {
  expect(wordsIn('“We go,” he said, “and we stay.”')).toEqual([['We go,', 'and we stay.']]);
});

it('parts two sentences, and two things that were said', () => {
  expect(wordsIn('“We go,” he said. “We stay.”')).toEqual([['We go,'], ['We stay.']]);
  expect(wordsIn('“We go,” he said, adding, “We stay.”')).toEqual([['We go,'], ['We stay.']]);
  expect(wordsIn('“We go,” he said, adding that it takes “more hours.”')).toEqual([
    ['We go,'],
    ['more hours.'],
  ]);
  expect(wordsIn('He called it “bad,” and told her “no.”')).toEqual([['bad,'], ['no.']]);
});

it('joins what goes on in the next paragraph', () => {
  expect(wordsIn('He said: “We go.\n“We stay.” Then he left.')).toEqual([['We go.', 'We stay.']]);
});

it('finds the marks of other languages, single ones, and the outermost of marks in marks', () => {
  expect(wordsIn('„Wir gehen“ und «nous partons» und 「行く」')).toEqual([
    ['Wir gehen'],
    ['nous partons'],
    ['行く'],
  ]);
  expect(wordsIn('‘We go,’ he said.')).toEqual([['We go,']]);
  expect(wordsIn('“He said ‘no’ to me,” she said.')).toEqual([['He said ‘no’ to me,']]);
});

it('takes a block quotation for one, without the line that names who speaks', () => {
  const text = 'He wrote:\nWe go and we stay.\n— Orr';
  expect(wordsIn(text, [{ start: 10, end: text.length }])).toEqual([['We go and we stay.']]);
});

it('passes over marks that do not pair up, and marks around nothing', () => {
  expect(wordsIn('He said “we go. Then ” he “” left')).toEqual([['we go. Then ']]);
});
