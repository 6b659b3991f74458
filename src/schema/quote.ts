import { z } from 'zod';
import { anyText, date, id, list, MOST, source, text } from './fields.ts';

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
  source: source.optional(),
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
