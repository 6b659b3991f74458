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
  title: line.describe('The headline.'),
  description: text.describe('The standfirst, one sentence.'),
  note: text.optional().describe('What the editor has to say of the article.'),
  published: date
    .optional()
    .describe('When the article was published: EDTF; the month alone does.'),
  updated: date.optional().describe('When it was last updated: EDTF.'),
  lang: lang.optional().describe('The language of the text, such as en-GB; the site’s by default.'),
  draft: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('true: only dev shows it, and no build has it.'),
  publish: publishTime
    .optional()
    .describe(
      'When it is to be published, in UTC, such as 2026-12-01T06:00Z; builds before leave it out.',
    ),
  authors: list(authorSchema, MOST.few).describe(
    'Who wrote it: names, alone or with an address, or ids of those in authors.yaml.',
  ),
  topics: list(id, MOST.few).describe(
    'Ids of what it is about, the foremost first, as topics.yaml describes them.',
  ),
  source: source.optional().describe('Where the text first appeared.'),
  actors: list(statedActorSchema).describe(
    'The people and powers it names: each in full, or by its id in actors.yaml.',
  ),
  dates: list(dateEntrySchema).describe('What happened, or is to happen, and when.'),
  quotes: list(quoteSchema).describe('Who said what: every quotation of the text.'),
  notQuotes: list(part).describe(
    'What stands in quotation marks though nobody said it: a title, a term, irony; all that is between the marks.',
  ),
  corrections: list(correctionSchema).describe(
    'What was changed after it was published; written by verbatim revise.',
  ),
  withdrawn: list(withdrawalSchema).describe(
    'What was published and is no more; written by verbatim withdraw.',
  ),
  retraction: retractionSchema
    .optional()
    .describe('The whole article, withdrawn: its page says so in place of the text.'),
  formerly: list(formerSlug, MOST.few).describe(
    'Slugs under which the article was published before; written by verbatim move.',
  ),
});

/** As it is written. */
export type StatedArticle = z.output<typeof articleSchema>;

/** With all that is known of its actors, and those that it names without listing them behind the others. */
export type ArticleInput = Omit<StatedArticle, 'actors'> & {
  readonly actors: readonly ActorInput[];
};
