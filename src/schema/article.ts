import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { dateEntrySchema } from './date-entry.ts';
import { date, id, lang, source, text, url } from './fields.ts';
import { quoteSchema } from './quote.ts';

const authorSchema = z.strictObject({ name: text, url: url.optional() });

export const correctionSchema = z.strictObject({
  date,
  /** What was wrong and now is right. */
  text,
  /** Id of the quotation it concerns. */
  quote: id.optional(),
});

/** The frontmatter of an article. */
export const articleSchema = z.strictObject({
  title: text,
  /** The standfirst, one sentence. */
  description: text,
  published: date.optional(),
  updated: date.optional(),
  lang: lang.optional(),
  authors: z.array(authorSchema).default([]),
  /** Where the text first appeared. */
  source: source.optional(),
  actors: z.array(actorSchema).default([]),
  dates: z.array(dateEntrySchema).default([]),
  quotes: z.array(quoteSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
});

export type CorrectionInput = z.output<typeof correctionSchema>;
export type ArticleInput = z.output<typeof articleSchema>;
