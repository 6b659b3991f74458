import { z } from 'zod';
import { date, formerly, MOST, text } from './fields.ts';

const erased = z
  .literal('true', { error: 'true' })
  .optional()
  .describe('true: its words were removed for good, from the ledger too.');

/** A published anchor that leads to nothing on the page any more but to the notice that says so. */
export const withdrawalSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[qda]-[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an anchor, such as q-some-words')
    .max(MOST.id + 2, `at most ${MOST.id + 2} characters`)
    .describe('The anchor without its #: q-…, d-… or a-….'),
  date: date.describe('When it was withdrawn: EDTF.'),
  reason: text.describe('Why, as readers are told.'),
  formerly: formerly.describe(
    'Ids under which it was published before, without the letter before them.',
  ),
  instead: z
    .string()
    .regex(
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*#)?[qda]-[a-z0-9]+(?:-[a-z0-9]+)*$/u,
      'an anchor, such as q-some-words or other-article#q-some-words',
    )
    .optional()
    .describe('What readers are led to instead: an anchor of this article, or other-article#q-….'),
  erased,
});

/** The whole article, withdrawn: its page says so in place of the text. */
export const retractionSchema = z.strictObject({
  date: date.describe('When it was withdrawn: EDTF.'),
  reason: text.describe('Why, as readers are told.'),
  instead: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[qda]-[a-z0-9]+(?:-[a-z0-9]+)*)?$/u,
      'another article by the name of its file, or an anchor of it: other-article#q-some-words',
    )
    .optional()
    .describe('What readers are led to instead: another article, or an anchor of one.'),
  erased,
});

export type WithdrawalInput = z.output<typeof withdrawalSchema>;
export type RetractionInput = z.output<typeof retractionSchema>;
