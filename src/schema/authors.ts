import { z } from 'zod';
import { id, lang, line, MOST, name, text, url } from './fields.ts';

/** `content/authors.yaml`: what articles share of those who write them. */
export const authorsSchema = z
  .array(
    z.strictObject({
      id: id.describe('What articles name the author by; the address is /authors/<id>/.'),
      name: name.describe('The author’s name, as it is printed.'),
      role: line
        .optional()
        .describe('What the author does or is, e.g. “Correspondent in Aubremont”.'),
      description: text.optional().describe('Who the author is: a sentence or a few.'),
      url: url.optional().describe('Where the author is found elsewhere.'),
      lang: lang.optional().describe('The language of these; the site’s by default.'),
    }),
  )
  .max(MOST.entries, `at most ${MOST.entries} entries`);

export type SharedAuthorInput = z.output<typeof authorsSchema>[number];
