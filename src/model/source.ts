import type { ArticleInput } from '../schema/article.ts';
import type { DateValue } from '../dates/parse-date.ts';
import { readDate } from './read-date.ts';

/** Where a text first appeared. */
export interface Source {
  readonly name: string;
  readonly url: string | null;
  readonly published: DateValue | null;
}

/** Reads an optional source. */
export function readSource(source: ArticleInput['source']): Source | null {
  return source
    ? { name: source.name, url: source.url ?? null, published: readDate(source.published) }
    : null;
}
