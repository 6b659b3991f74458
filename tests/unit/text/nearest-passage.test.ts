import { expect, it } from 'vitest';
import { createPassageFinder } from '../../../src/text/nearest-passage.ts';

const TEXT =
  'Speaking afterwards, Trump said: “We had a great conversation and we’re working on many things, including trade.” The rest was silence.';

const nearest = createPassageFinder(TEXT);

it.each([
  [
    'a word that is another',
    'a great talk and',
    'a great conversation and',
    [['talk', 'conversation']],
  ],
  [
    'a word that is left out',
    'We had a conversation and',
    'We had a great conversation and',
    [['', 'great']],
  ],
  [
    'a word that is added',
    'We had a very great conversation',
    'had a great conversation',
    [['very', '']],
  ],
  ['a capital', 'we had a great conversation', 'We had a great conversation', [['we', 'We']]],
  ['a sign', 'including trade!', 'including trade.', [['trade!', 'trade.']]],
  ['a word that is cut', 'and we’re work', 'and we’re working', [['work', 'working']]],
  ['nothing but the kind of apostrophe', "and we're working", 'and we’re working', []],
])('names %s', (_, words, passage, differences) => {
  const found = nearest(words);
  expect(found?.differences.map(({ given, text }) => [given, text])).toEqual(differences);
  expect(found?.text).toContain(passage);
  expect(TEXT.slice(found?.range.start, found?.range.end)).toBe(found?.text);
});

it('finds the passage that shares most words', () => {
  expect(nearest('We had a good conversation and we are working')?.text).toContain(
    'had a great conversation and we’re working',
  );
});

it('works in scripts without spaces', () => {
  const found = createPassageFinder('首相は「会談したい」と述べた。')('会談しない');
  expect(found?.text).toBe('会談したい');
  expect(found?.differences).toEqual([{ given: 'な', text: 'た' }]);
});

it.each([
  ['Thai', 'เขากล่าวว่า “เรามีการสนทนาที่ยอดเยี่ยม” เมื่อวานนี้', 'เรามีการประชุมที่ยอดเยี่ยม', 'ประชุม', 'สนทนา'],
  ['Khmer', 'គាត់និយាយថា “ពួកយើងបានសន្ទនាគ្នាយ៉ាងល្អ”', 'ពួកយើងបានសន្ទនាគ្នាយ៉ាងអាក្រក់', 'អាក្រក់', 'ល្អ'],
])('tells the words of %s apart, which no space parts', (_, text, words, given, there) => {
  expect(createPassageFinder(text)(words)?.differences).toEqual([{ given, text: there }]);
});

it('puts no space between characters that none parts', () => {
  const found = createPassageFinder('首相は「会談したい」と述べた。')('訪問したい');
  expect(found?.differences).toEqual([{ given: '訪問', text: '会談' }]);
});

it.each([
  ['of other words', 'Nothing like this was ever said'],
  ['of marks', '“”'],
  ['of nothing', ''],
])('finds nothing near %s', (_, words) => {
  expect(nearest(words)).toBeNull();
});
