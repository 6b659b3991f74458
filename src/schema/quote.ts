import { z } from 'zod';
import {
  anyText,
  date,
  FORMER_IDS,
  formerly,
  ID,
  id,
  lang,
  MOST,
  namedSource,
  text,
  WORDS_AFTER,
  WORDS_BEFORE,
} from './fields.ts';

export const QUOTE_FORMS = ['direct', 'indirect'] as const;
export type QuoteForm = (typeof QUOTE_FORMS)[number];

// Quotation marks alone are nobody’s words.
const someWords = anyText.regex(/[\p{L}\p{N}\p{S}]/u, 'the words');

/** Some words, without an interruption. */
export const part = someWords.max(MOST.words, `at most ${MOST.words} characters`);

/** Words of the article; a list of parts, in order, for what is interrupted. */
export const words = partsOf(part);

/** Words that were published before, when there may have been no limit yet. */
export const earlierWords = partsOf(someWords);

const pinned = z
  .string()
  .max(MOST.id, `at most ${MOST.id} characters`)
  .regex(
    ID,
    'the id of a document in content/sources/, such as wang-briefing; or { name: … } where its text is not held',
  )
  .transform((id): PinnedRef => ({ id }));

/** A document in `content/sources/`. */
export interface PinnedRef {
  readonly id: string;
}

/** Words in the language in which they were said or written. */
const originalSchema = z.strictObject({
  text: words.describe('The words as they were said or written; a list of parts.'),
  lang: lang.describe('Their language, such as zh.'),
});

export const quoteSchema = z.strictObject({
  id: id.describe('What the quotation is linked by: #q-<id>.'),
  formerly: formerly.describe(FORMER_IDS),
  speaker: id.describe('Id of the actor whose words these are.'),
  text: words.describe(
    'The words, exactly as the article has them; a list of parts, in order, where they are interrupted.',
  ),
  form: z
    .enum(QUOTE_FORMS)
    .default('direct')
    .describe('indirect: a paraphrase, checked all the same.'),
  date: date.optional().describe('When it was said: EDTF.'),
  context: text.optional().describe('On what occasion it was said.'),
  to: id.optional().describe('Id of the actor who was spoken to.'),
  source: z
    .union([pinned, namedSource])
    .optional()
    .describe(
      'Id of the document in content/sources/ that the words are checked against; or { name, url, published } of one that is not held.',
    ),
  original: originalSchema
    .optional()
    .describe('What was said, where the article translates it: checked in place of its words.'),
  passage: words
    .optional()
    .describe(
      'What a paraphrase renders, in the words of the document: checked in place of its words.',
    ),
  prefix: text.optional().describe(WORDS_BEFORE),
  suffix: text.optional().describe(WORDS_AFTER),
});

function partsOf(schema: z.ZodString) {
  return z.union([
    schema.transform((only): string[] => [only]),
    z.array(schema).min(1, 'the words').max(MOST.parts, `at most ${MOST.parts} parts`),
  ]);
}

export type QuoteInput = z.output<typeof quoteSchema>;
