import { z } from 'zod';
import { lang, line, url } from './fields.ts';

/** `content/site.yaml`: the site’s own facts. */
export const siteSchema = z.strictObject({
  title: line,
  tagline: line,
  lang,
  publisher: z.strictObject({ name: line, url: url.optional() }),
});

export type Site = z.output<typeof siteSchema>;
