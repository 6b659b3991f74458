import { z } from 'zod';
import { date, id, text } from './fields.ts';

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
  formerly: z.array(id).default([]),
  date,
  /** What happened, or is to happen. */
  title: text,
  /** The words of the article that state the date. */
  text: text.optional(),
  /** The words just before and after, where the words occur twice (W3C TextQuoteSelector). */
  prefix: text.optional(),
  suffix: text.optional(),
  status: z.enum(DATE_STATUSES).default('occurred'),
  /** Ids of the actors who take part. */
  actors: z.array(id).default([]),
});

export type DateEntryInput = z.output<typeof dateEntrySchema>;
