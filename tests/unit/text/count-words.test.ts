import { expect, it } from 'vitest';
import { countWords } from '../../../src/text/count-words.ts';

it.each([
  ['English', 'We’re working on 1,000 things.', 5],
  ['Chinese, in which two characters are about a word', '我们谈得很好', 3],
  ['Thai', 'เรามีการสนทนาที่ยอดเยี่ยม', 7],
  ['Khmer', 'ពួកយើងបានសន្ទនាគ្នាយ៉ាងល្អ', 7],
  ['Lao', 'ພວກເຮົາໄດ້ສົນທະນາກັນດີ', 6],
  ['Burmese', 'ကောင်းစွာဆွေးနွေးခဲ့ကြသည်', 6],
  ['Thai between words of English', 'He said เรามี twice', 5],
])('counts the words of %s', (_, text, count) => {
  expect(countWords(text)).toBe(count);
});
