import { z } from 'zod';
import { date, id, line, list, MOST, text } from './fields.ts';

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
  id,
  /** Ids under which it was published before. */
  formerly: list(id, MOST.few),
  date,
  /** What happened, or is to happen. */
  title: line,
  /** The words of the article that state the date. */
  text: text.optional(),
  /** The words just before and after, where the words occur twice (W3C TextQuoteSelector). */
  prefix: text.optional(),
  suffix: text.optional(),
  status: z.enum(DATE_STATUSES).default('occurred'),
  /** Id of the date that has taken its place, of what was rescheduled. */
  instead: id.optional(),
  /** Ids of the actors who take part. */
  actors: list(id),
});

export type DateEntryInput = z.output<typeof dateFields>;

export const dateEntrySchema = dateFields.superRefine(({ id, status, instead }, context) => {
  const refuse = (message: string) =>
    context.addIssue({ code: 'custom', path: ['instead'], message });
  if (status === 'rescheduled' && instead === undefined) refuse('instead:');
  if (status !== 'rescheduled' && instead !== undefined)
    refuse('it only of what has the status rescheduled');
  if (instead === id) refuse('the id of another date');
});
