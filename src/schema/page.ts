import { z } from 'zod';
import { lang, line, text } from './fields.ts';

/** The frontmatter of a plain page: about, method, imprint. */
export const pageSchema = z.strictObject({
  title: line.describe('The heading of the page.'),
  description: text
    .optional()
    .describe(
      'One sentence for search engines and where the page is shared; the first words of the text by default.',
    ),
  order: z
    .string()
    .regex(/^\d{1,6}$/u, 'a whole number, such as 10')
    .transform(Number)
    .optional()
    .describe(
      'Where the page stands in the footer: the smallest first, those without one last, by title.',
    ),
  lang: lang.optional().describe('Its language; the site’s by default.'),
});

export type PageInput = z.output<typeof pageSchema>;
