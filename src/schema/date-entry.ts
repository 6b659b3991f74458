import { z } from 'zod';
import {
  date,
  FORMER_IDS,
  formerly,
  id,
  line,
  list,
  text,
  WORDS_AFTER,
  WORDS_BEFORE,
} from './fields.ts';

export const DATE_STATUSES = [
  'occurred',
  'scheduled',
  'expected',
  'postponed',
  'rescheduled',
  'cancelled',
] as const;
export type DateStatus = (typeof DATE_STATUSES)[number];

/** The fields of a date, each by itself. */
export const dateFields = z.strictObject({
  id: id.describe('What the date is linked by: #d-<id>.'),
  formerly: formerly.describe(FORMER_IDS),
  date: date.describe('When it happened, or is to happen: EDTF, such as 2020-10-08 or 2020-09~.'),
  title: line.describe('What happened, or is to happen.'),
  text: text.optional().describe('The words of the article that state the date.'),
  prefix: text.optional().describe(WORDS_BEFORE),
  suffix: text.optional().describe(WORDS_AFTER),
  status: z
    .enum(DATE_STATUSES)
    .default('occurred')
    .describe('Whether it happened; rescheduled needs instead:.'),
  instead: id
    .optional()
    .describe('Id of the date that has taken its place, of what was rescheduled.'),
  actors: list(id).describe('Ids of the actors who take part.'),
});

export type DateEntryInput = z.output<typeof dateFields>;

export const dateEntrySchema = dateFields
  .superRefine(({ id, status, instead }, context) => {
    const refuse = (message: string) =>
      context.addIssue({ code: 'custom', path: ['instead'], message });
    if (status === 'rescheduled' && instead === undefined) refuse('instead:');
    if (status !== 'rescheduled' && instead !== undefined)
      refuse('it only of what has the status rescheduled');
    if (instead === id) refuse('the id of another date');
  })
  .meta({
    if: { required: ['status'], properties: { status: { const: 'rescheduled' } } },
    then: { required: ['instead'], properties: { instead: true } },
    else: { properties: { instead: false } },
  });
