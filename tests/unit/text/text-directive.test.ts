import { expect, test } from 'vitest';
import { textDirective } from '../../../src/text/text-directive.ts';

test('short words stand whole', () => {
  expect(directive('as soon as possible')).toBe('text=as%20soon%20as%20possible');
});

test('long words are given by their first and last four', () => {
  expect(directive('one two three four five six seven eight, nine')).toBe(
    'text=one%20two%20three%20four,six%20seven%20eight%2C%20nine',
  );
});

test('the three words before and after tell the place apart', () => {
  expect(directive('here', 'far away over there, and “', '” is where, they say, it is')).toBe(
    'text=over%20there%2C%20and%20%E2%80%9C-,here,-%E2%80%9D%20is%20where%2C%20they',
  );
});

test('marks alone are no context', () => {
  expect(directive('here', '“', '”.')).toBe('text=here');
});

test('what means something in a directive is escaped', () => {
  expect(directive('Covid-19, R&D')).toBe('text=Covid%2D19%2C%20R%26D');
});

test('several parts are several texts', () => {
  const parts = ['one', 'two'].map((exact) => ({ exact, prefix: '', suffix: '' }));
  expect(textDirective(parts, 'en')).toBe(':~:text=one&text=two');
});

test('a script without spaces is cut between its words', () => {
  const words = '政府は夜間勤務についての合意を発表し、来週の月曜日に国会へ報告すると述べた';
  const [start, end] = decodeURIComponent(directive(words, '', '', 'ja').slice(5)).split(',');
  expect(words.startsWith(start ?? '!')).toBe(true);
  expect(words.endsWith(end ?? '!')).toBe(true);
  expect(start?.length).toBeLessThan(12);
});

function directive(exact: string, prefix = '', suffix = '', lang = 'en'): string {
  return textDirective([{ exact, prefix, suffix }], lang).slice(':~:'.length);
}
