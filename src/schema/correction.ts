import { z } from 'zod';
import { date, id, text } from './fields.ts';
import { words } from './quote.ts';

export const CORRECTION_KINDS = ['typo', 'correction', 'clarification'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The fields of a correction, each by itself. */
export const correctionFields = z.strictObject({
  date,
  kind: z.enum(CORRECTION_KINDS).default('correction'),
  /** What was wrong and now is right; a typo needs no telling. */
  text: text.optional(),
  /** Id of the quotation it concerns. */
  quote: id.optional(),
  /** The words of that quotation as they were published before, in parts where it is interrupted. */
  was: words.optional(),
});

export const correctionSchema = correctionFields.superRefine(
  ({ kind, text, quote, was }, context) => {
    const require = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: `${field}:` });
    if (kind !== 'typo' && text === undefined) require('text');
    if (was !== undefined && quote === undefined) require('quote');
  },
);

export type CorrectionInput = z.output<typeof correctionFields>;
