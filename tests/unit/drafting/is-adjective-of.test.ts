import { expect, it } from 'vitest';
import { isAdjectiveOf } from '../../../src/drafting/is-adjective-of.ts';

it.each([
  ['Japanese', 'Japan'],
  ['Chinese', 'China'],
  ['Russian', 'Russia'],
  ['German', 'Germany'],
  ['South Korean', 'South Korea'],
  ['Ukrainian', 'Ukraine'],
  ['Turkish', 'Turkey'],
  ['Israeli', 'Israel'],
  ['American', 'US'],
  ['French', 'France'],
])('takes “%s” for that of %s', (word, country) => {
  expect(isAdjectiveOf(word, country)).toBe(true);
});

it.each([
  ['Austrian', 'Australia'],
  ['Nigerian', 'Niger'],
  ['Indian', 'Indonesia'],
  ['Malian', 'Malawi'],
  ['Foreign', 'Finland'],
  ['Spanish', 'Sweden'],
  ['Main', 'Mali'],
])('does not take “%s” for that of %s', (word, country) => {
  expect(isAdjectiveOf(word, country)).toBe(false);
});
