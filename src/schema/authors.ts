import { z } from 'zod';
import { id, lang, line, MOST, name, text, url } from './fields.ts';

/** `content/authors.yaml`: what articles share of those who write them. */
export const authorsSchema = z
  .array(
    z.strictObject({
      /** Its address is `/authors/<id>/`. */
      id,
      name,
      /** What the author does or is, e.g. “Correspondent in Aubremont”. */
      role: line.optional(),
      /** A sentence or a few. */
      description: text.optional(),
      /** Where the author is found elsewhere. */
      url: url.optional(),
      /** The language of these; the site’s by default. */
      lang: lang.optional(),
    }),
  )
  .max(MOST.entries, `at most ${MOST.entries} entries`);

export type SharedAuthorInput = z.output<typeof authorsSchema>[number];
