import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { correctionSchema } from './correction.ts';
import { dateEntrySchema } from './date-entry.ts';
import { date, id, lang, source, text, url } from './fields.ts';
import { part, quoteSchema } from './quote.ts';
import { retractionSchema, withdrawalSchema } from './withdrawal.ts';

const authorSchema = z.strictObject({ name: text, url: url.optional() });

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
  /** What stands in quotation marks though nobody said it: a title, a term, irony; all that is between the marks. */
  notQuotes: z.array(part).default([]),
  corrections: z.array(correctionSchema).default([]),
  /** What was published and is no more. */
  withdrawn: z.array(withdrawalSchema).default([]),
  retraction: retractionSchema.optional(),
  /** Slugs under which the article was published before. */
  formerly: z.array(id).default([]),
});

export type ArticleInput = z.output<typeof articleSchema>;
