import { z } from 'zod';
import { lang, text, url } from './fields.ts';

/** `content/site.yaml`: the site’s own facts. */
export const siteSchema = z.strictObject({
  title: text,
  tagline: text,
  lang,
  publisher: z.strictObject({ name: text, url: url.optional() }),
});

export type Site = z.output<typeof siteSchema>;
