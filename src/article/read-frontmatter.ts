import type { Report } from '../problems/create-report.ts';
import { type ActorInput, actorSchema } from '../schema/actor.ts';
import { type ArticleInput, articleSchema } from '../schema/article.ts';
import { type DateEntryInput, dateEntrySchema } from '../schema/date-entry.ts';
import { type QuoteInput, quoteSchema } from '../schema/quote.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import type { z } from 'zod';

export interface Frontmatter {
  readonly yaml: YamlSource;
  /** All of it; null where anything is wrong. */
  readonly input: ArticleInput | null;
  /** What the text is checked against: every entry that can be read, though something else may be wrong. */
  readonly entries: {
    readonly actors: readonly Entry<ActorInput>[];
    readonly dates: readonly Entry<DateEntryInput>[];
    readonly quotes: readonly Entry<QuoteInput>[];
  };
}

/** One item of a list in the frontmatter, with its place in that list. */
export interface Entry<T> {
  readonly index: number;
  readonly value: T;
}

/** Reads and checks the YAML between the `---` lines, which begins at line `firstLine` of the file. */
export function readFrontmatter(
  text: string,
  firstLine: number,
  report: Report,
): Frontmatter | null {
  const yaml = readYaml(text, firstLine, report);
  if (!yaml) return null;
  const input = parseWithSchema(yaml, articleSchema, report);
  const entries = {
    actors: readable(yaml.value, 'actors', actorSchema.strip()),
    dates: readable(yaml.value, 'dates', dateEntrySchema.strip()),
    quotes: readable(yaml.value, 'quotes', quoteSchema.strip()),
  };
  return { yaml, input, entries };
}

/** The items of a list that can be read, so that a slip in one entry does not hide a slip in another. */
function readable<T>(frontmatter: unknown, key: string, schema: z.ZodType<T>): Entry<T>[] {
  const list: unknown =
    typeof frontmatter === 'object' && frontmatter !== null ? Reflect.get(frontmatter, key) : [];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const result = schema.safeParse(item);
    return result.success ? [{ index, value: result.data }] : [];
  });
}
