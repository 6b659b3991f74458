import { z } from 'zod';
import { type ActorInput, statedActorSchema } from './actor.ts';
import { authorSchema } from './author.ts';
import { correctionSchema } from './correction.ts';
import { dateEntrySchema } from './date-entry.ts';
import { date, formerSlug, id, lang, line, list, MOST, source, text } from './fields.ts';
import { publishTime } from './publish-time.ts';
import { part, quoteSchema } from './quote.ts';
import { retractionSchema, withdrawalSchema } from './withdrawal.ts';

/** The frontmatter of an article. */
export const articleSchema = z.strictObject({
  title: line,
  /** The standfirst, one sentence. */
  description: text,
  /** What the editor has to say of the article. */
  note: text.optional(),
  published: date.optional(),
  updated: date.optional(),
  lang: lang.optional(),
  /** Whether only `dev` shows it. */
  draft: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  /** When it is to be published: builds before that leave it out. */
  publish: publishTime.optional(),
  authors: list(authorSchema, MOST.few),
  /** Ids of what it is about, the foremost first, as `topics.yaml` describes them. */
  topics: list(id, MOST.few),
  /** Where the text first appeared. */
  source: source.optional(),
  actors: list(statedActorSchema),
  dates: list(dateEntrySchema),
  quotes: list(quoteSchema),
  /** What stands in quotation marks though nobody said it: a title, a term, irony; all that is between the marks. */
  notQuotes: list(part),
  corrections: list(correctionSchema),
  /** What was published and is no more. */
  withdrawn: list(withdrawalSchema),
  retraction: retractionSchema.optional(),
  /** Slugs under which the article was published before. */
  formerly: list(formerSlug, MOST.few),
});

/** As it is written. */
export type StatedArticle = z.output<typeof articleSchema>;

/** With all that is known of its actors, and those that it names without listing them behind the others. */
export type ArticleInput = Omit<StatedArticle, 'actors'> & {
  readonly actors: readonly ActorInput[];
};
