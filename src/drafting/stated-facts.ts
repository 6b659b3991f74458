import { parseDate } from '../dates/parse-date.ts';
import { lang as langSchema, MOST } from '../schema/fields.ts';

/** What a text says of itself beside its words. */
export interface StatedFacts {
  readonly title?: string;
  readonly description?: string;
  /** EDTF, a day or a month. */
  readonly published?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** What else stood above it, by its keys. */
  readonly leftOut?: readonly string[];
}

/** The facts among values that may be anything; what has not the form of one is none. */
export function statedFacts(values: {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly published?: unknown;
  readonly lang?: unknown;
}): StatedFacts {
  const title = lineOf(values.title);
  const description = lineOf(values.description);
  const day = /^\d{4}-\d\d(?:-\d\d)?/u.exec(lineOf(values.published))?.[0] ?? '';
  const tag = lineOf(values.lang);
  return {
    ...(title && { title }),
    ...(description && description.length <= MOST.prose && { description }),
    ...(parseDate(day) && { published: day }),
    ...(langSchema.safeParse(tag).success && { lang: tag }),
  };
}

function lineOf(value: unknown): string {
  const isWord = typeof value === 'string' || typeof value === 'number';
  return isWord ? String(value).replaceAll(/\s+/gu, ' ').trim() : '';
}
