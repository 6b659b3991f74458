import { expect, it } from 'vitest';
import { createMint, firstWordsOf, idOf } from '../../../src/drafting/mint-ids.ts';
import { isSlug } from '../../../src/schema/fields.ts';

it('makes ids of the speaker and the first words that tell something', () => {
  const mint = createMint('quotation');
  expect(mint('orr', firstWordsOf('We had a great conversation, and we go'))).toBe(
    'orr-had-great-conversation-go',
  );
});

it('has nothing of “we’re” in an id, but “haven’t”', () => {
  expect(idOf(firstWordsOf('Trade: we’re working on it'))).toBe('trade-working-on');
  expect(idOf(firstWordsOf('We haven’t made plans, they’ll come'))).toBe('havent-made-plans-come');
});

it('gives no id twice, and a plain one where no letter has a form', () => {
  const mint = createMint('quotation');
  expect([mint('a'), mint('a'), mint('日本'), mint('日本')]).toEqual([
    'a',
    'a-2',
    'quotation',
    'quotation-2',
  ]);
});

it.each(['Müller’s Straße', 'Œuvre & Cie.', 'x'.repeat(500), '--- a ---'])(
  'makes an id that may stand: %s',
  (words) => {
    expect(isSlug(idOf(words))).toBe(true);
  },
);
