import { z } from 'zod';

const text = z.strictObject({
  headline: z.string(),
  text: z.string().describe('HTML of an event, plain of the title'),
});

const date = z.strictObject({
  year: z.int(),
  month: z.int().min(1).max(12).optional(),
  day: z.int().min(1).max(31).optional(),
});

/** What stands in `timeline.json`: of https://timeline.knightlab.com/docs/json-format.html, what is used here. */
export const timelineSchema = z.strictObject({
  title: z.strictObject({ text }),
  events: z.array(
    z.strictObject({
      unique_id: z.string().describe('The event’s, as in data/events.json'),
      start_date: date,
      end_date: date.optional(),
      display_date: z.string(),
      text,
    }),
  ),
});
