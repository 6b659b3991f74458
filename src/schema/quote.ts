import { z } from 'zod';
import { anyText, date, id, lang, list, MOST, namedSource, text, ID } from './fields.ts';

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
const originalSchema = z.strictObject({ text: words, lang });

export const quoteSchema = z.strictObject({
  id,
  /** Ids under which it was published before. */
  formerly: list(id, MOST.few),
  /** Id of the actor whose words these are. */
  speaker: id,
  text: words,
  form: z.enum(QUOTE_FORMS).default('direct'),
  /** When it was said. */
  date: date.optional(),
  /** On what occasion it was said. */
  context: text.optional(),
  /** Id of the actor who was spoken to. */
  to: id.optional(),
  /** The document that the words are checked against, by its id; or what is known of one that is not held. */
  source: z.union([pinned, namedSource]).optional(),
  /** What was said, where the article translates it: checked in place of its words. */
  original: originalSchema.optional(),
  /** What a paraphrase renders, in the words of the document: checked in place of its words. */
  passage: words.optional(),
  /** The words just before and after, where the words occur twice (W3C TextQuoteSelector). */
  prefix: text.optional(),
  suffix: text.optional(),
});

function partsOf(schema: z.ZodString) {
  return z.union([
    schema.transform((only): string[] => [only]),
    z.array(schema).min(1, 'the words').max(MOST.parts, `at most ${MOST.parts} parts`),
  ]);
}

export type QuoteInput = z.output<typeof quoteSchema>;
