import { z } from 'zod';
import { anyText, date } from './fields.ts';
import { earlierWords, QUOTE_FORMS } from './quote.ts';

/**
 * What was published of something and then changed, as a correction tells it: only what changed. `text`, `speaker`,
 * `date`, `form` and `to` are those of a quotation (`speaker` and `to` by name), `name` that of an actor, `title` and
 * `date` those of an event, `title` that of the article. None has a limit: when it was published, there may have been none.
 */
const earlierFields = z.strictObject({
  text: earlierWords.optional().describe('The words of the quotation.'),
  speaker: anyText.optional().describe('Who was said to have said it, by name.'),
  to: anyText.optional().describe('Who was said to have been spoken to, by name.'),
  date: date.optional().describe('The day of the quotation or the event: EDTF.'),
  form: z.enum(QUOTE_FORMS).optional().describe('The form of the quotation.'),
  name: anyText.optional().describe('The name of the actor.'),
  title: anyText.optional().describe('The title of the event or the article.'),
});

const [onlyWord, severalWords] = earlierWords.options;

/** Words alone are the earlier words of a quotation. */
export const earlier = z.union([
  onlyWord.transform((text): Earlier => ({ text })),
  severalWords.transform((text): Earlier => ({ text })),
  earlierFields,
]);

export type Earlier = z.output<typeof earlierFields>;
