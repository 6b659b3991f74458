import { expect, it } from 'vitest';
import { isSlip } from '../../../src/editing/is-slip.ts';

it.each([
  ['We have big palns', 'We have big plans', true],
  ['We recieved it', 'We received it', true],
  ['We favuor colour', 'We favour colour', true],
  ['Yes we have plans', 'Yes, we have plans', true],
  ['We have plans .', 'We have plans.', true],
  ['It is not optional', 'It is now optional', false],
  ['It is nto optional', 'It is not optional', false],
  ['I don’t think so', 'I do think so', false],
  ['I don’t think so', 'I think so', false],
  ['We have plans', 'We had plans', false],
  ['We met in form', 'We met in from', false],
  ['We have 5 plans', 'We have 6 plans', false],
  ['It cost 1.5 million', 'It cost 15 million', false],
  ['It fell by -5', 'It fell by 5', false],
  ['It grew by 5%', 'It grew by 5', false],
  ['You did it?', 'You did it.', false],
  ['Mr Tursk spoke', 'Mr Tusk spoke', false],
  ['We polish it', 'We Polish it', false],
  ['We have now plans', 'We have no plans', false],
  ['No, price controls will stay', 'No price controls will stay', false],
  ['No price controls will stay', 'No; price controls will stay', false],
  ['Wait, no more', 'Wait no more', false],
  ['We do not', 'We do not.', true],
  ['No,price controls stay', 'No, price controls stay', true],
  ['No, we have palns', 'No, we have plans', true],
  ['They re-sign', 'They resign', false],
])('“%s” to “%s” is a slip: %s', (was, now, expected) => {
  expect(isSlip(was, now, 'en-GB')).toBe(expected);
});

it('knows signs alone in a language without a dictionary', () => {
  expect(isSlip('Wir haben Pläne', 'Wir haben, Pläne', 'de')).toBe(true);
  expect(isSlip('Nicht, warten', 'Nicht warten', 'de')).toBe(false);
  expect(isSlip('Wir habne Pläne', 'Wir haben Pläne', 'de')).toBe(false);
});
