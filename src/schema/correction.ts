import { z } from 'zod';
import { type Earlier, earlier } from './earlier.ts';
import { date, id, text } from './fields.ts';

export const CORRECTION_KINDS = ['typo', 'correction', 'clarification'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The fields of a correction, each by itself. */
export const correctionFields = z.strictObject({
  date: date.describe('When it was corrected: EDTF.'),
  kind: z.enum(CORRECTION_KINDS).default('correction').describe('How much it changes for readers.'),
  text: text.optional().describe('What was wrong and now is right; a typo needs no telling.'),
  quote: id
    .optional()
    .describe(
      'Id of the quotation it concerns; without quote, actor and event, it is the article.',
    ),
  actor: id.optional().describe('Id of the actor it concerns.'),
  event: id.optional().describe('Id of the event, under dates:, it concerns.'),
  was: earlier
    .optional()
    .describe(
      'What was published before: words alone are those of the quotation, in parts where it is interrupted.',
    ),
  erased: z
    .literal('true', { error: 'true' })
    .optional()
    .describe('true: the text that it had before was removed for good; readers are told so.'),
});

export type CorrectionInput = z.output<typeof correctionFields>;

export const correctionSchema = correctionFields
  .superRefine((correction, context) => {
    const require = (field: string) =>
      context.addIssue({ code: 'custom', path: [field], message: `${field}:` });
    if (correction.kind !== 'typo' && correction.text === undefined) require('text');
    const owner = correction.was && ownerOf(correction.was);
    if (owner !== undefined && correction[owner] === undefined) require(owner);
  })
  .meta({
    if: { required: ['kind'], properties: { kind: { const: 'typo' } } },
    else: { required: ['text'], properties: { text: true } },
  });

/** The id that a correction needs for what it says was there before; the title of an article needs none. */
function ownerOf({ text, speaker, to, form, name }: Earlier): 'quote' | 'actor' | undefined {
  if ([text, speaker, to, form].some((fact) => fact !== undefined)) return 'quote';
  return name === undefined ? undefined : 'actor';
}
