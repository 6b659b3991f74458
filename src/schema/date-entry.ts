import { z } from 'zod';
import { date, id, line, list, MOST, text } from './fields.ts';

export const DATE_STATUSES = [
  'occurred',
  'scheduled',
  'expected',
  'postponed',
  'cancelled',
] as const;
export type DateStatus = (typeof DATE_STATUSES)[number];

export const dateEntrySchema = z.strictObject({
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
  /** Ids of the actors who take part. */
  actors: list(id),
});

export type DateEntryInput = z.output<typeof dateEntrySchema>;
