import { z } from 'zod';
import { lang, line, text } from './fields.ts';

/** The frontmatter of a plain page: about, method, imprint. */
export const pageSchema = z.strictObject({
  title: line,
  /** One sentence for search engines and where the page is shared; the first words of the text by default. */
  description: text.optional(),
  /** Where the page stands in the footer: the smallest first, those without one last, by title. */
  order: z
    .string()
    .regex(/^\d{1,6}$/u, 'a whole number, such as 10')
    .transform(Number)
    .optional(),
  /** Its language; the site’s by default. */
  lang: lang.optional(),
});

export type PageInput = z.output<typeof pageSchema>;
