import { z } from 'zod';
import { date, id, list, MOST, text } from './fields.ts';

const erased = z.literal('true', { error: 'true' }).optional();

/** A published anchor that leads to nothing on the page any more but to the notice that says so. */
export const withdrawalSchema = z.strictObject({
  /** The anchor without its `#`: `q-…`, `d-…` or `a-…`. */
  id: z
    .string()
    .regex(/^[qda]-[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'an anchor, such as q-some-words')
    .max(MOST.id + 2, `at most ${MOST.id + 2} characters`),
  date,
  /** Why, as readers are told. */
  reason: text,
  /** Ids under which it was published before, without the letter before them. */
  formerly: list(id, MOST.few),
  /** What readers are led to instead: an anchor of this article, or `other-article#q-…`. */
  instead: z
    .string()
    .regex(
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*#)?[qda]-[a-z0-9]+(?:-[a-z0-9]+)*$/u,
      'an anchor, such as q-some-words or other-article#q-some-words',
    )
    .optional(),
  /** Whether its words were removed for good, from the ledger too. */
  erased,
});

/** The whole article, withdrawn: its page says so in place of the text. */
export const retractionSchema = z.strictObject({
  date,
  reason: text,
  /** What readers are led to instead: another article, or an anchor of one. */
  instead: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*(?:#[qda]-[a-z0-9]+(?:-[a-z0-9]+)*)?$/u,
      'another article by the name of its file, or an anchor of it: other-article#q-some-words',
    )
    .optional(),
  erased,
});

export type WithdrawalInput = z.output<typeof withdrawalSchema>;
export type RetractionInput = z.output<typeof retractionSchema>;
