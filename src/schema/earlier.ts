import { z } from 'zod';
import { date, name, text } from './fields.ts';
import { QUOTE_FORMS, words } from './quote.ts';

/**
 * What was published of something and then changed, as a correction tells it: only what changed. `text`, `speaker`,
 * `date`, `form` and `to` are those of a quotation (`speaker` and `to` by name), `name` that of an actor, `title` and
 * `date` those of an event, `title` that of the article.
 */
const earlierFields = z.strictObject({
  text: words.optional(),
  speaker: name.optional(),
  to: name.optional(),
  date: date.optional(),
  form: z.enum(QUOTE_FORMS).optional(),
  name: name.optional(),
  title: text.optional(),
});

/** Words alone are the earlier words of a quotation. */
export const earlier = z.preprocess(
  (value) => (typeof value === 'string' || Array.isArray(value) ? { text: value } : value),
  earlierFields,
);

export type Earlier = z.output<typeof earlierFields>;
