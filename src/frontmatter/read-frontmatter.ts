import type { z } from 'zod';
import type { Report } from '../problems/create-report.ts';
import { type ActorInput, actorSchema, type StatedActor } from '../schema/actor.ts';
import { type ArticleInput, articleSchema, type StatedArticle } from '../schema/article.ts';
import { correctionFields, type CorrectionInput } from '../schema/correction.ts';
import { type DateEntryInput, dateFields } from '../schema/date-entry.ts';
import { type QuoteInput, quoteSchema } from '../schema/quote.ts';
import { type WithdrawalInput, withdrawalSchema } from '../schema/withdrawal.ts';
import { itemsAt } from './items-at.ts';
import { parseWithSchema } from './parse-with-schema.ts';
import { readYaml, type YamlSource } from './read-yaml.ts';
import type { Registry } from './registry.ts';
import { resolveActors } from './resolve-actors.ts';

export interface Frontmatter {
  readonly yaml: YamlSource;
  /** All of it; null where anything is wrong. */
  readonly input: ArticleInput | null;
  /** What the text is checked against: every field that is right, though another may be wrong. */
  readonly entries: Omit<StatedEntries, 'actors'> & {
    /** With what the registry has of them; those that are only named come last. */
    readonly actors: readonly Entry<ActorInput>[];
  };
  /** The actors as they are written. */
  readonly stated: StatedEntries['actors'];
}

/** What is listed, as it is written. */
export interface StatedEntries {
  readonly actors: readonly Entry<StatedActor>[];
  readonly dates: readonly Entry<DateEntryInput>[];
  readonly quotes: readonly Entry<QuoteInput>[];
  readonly corrections: readonly Entry<CorrectionInput>[];
  readonly withdrawn: readonly Entry<WithdrawalInput>[];
}

/** One item of a list in the frontmatter, as far as it is right, with its place in that list. */
export interface Entry<T> {
  readonly index: number;
  readonly value: Sound<T>;
}

/** What is left of a value without its faulty fields. */
type Sound<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Reads and checks the YAML between the `---` lines, which begins at line `firstLine` of the file. */
export function readFrontmatter(
  text: string,
  firstLine: number,
  registry: Registry,
  report: Report,
): Frontmatter | null {
  const written = readYaml(text, firstLine, report);
  if (!written) return null;
  const article = parseWithSchema(written, articleSchema, report);
  const entries = article ? entriesOf(article) : readableEntries(written.value);
  const { actors, whole, yaml } = resolveActors(entries, written, registry, report);
  const input = article && whole ? { ...article, actors: whole } : null;
  return { yaml, input, entries: { ...entries, actors }, stated: entries.actors };
}

/** What to call an entry that may have no id. */
export function nameOf({ index, value }: Entry<{ readonly id: string }>): string {
  return value.id ?? `no. ${index + 1}`;
}

const SOME_OF = {
  actor: actorSchema.strip().partial(),
  date: dateFields.strip().partial(),
  quote: quoteSchema.strip().partial(),
  correction: correctionFields.strip().partial(),
  withdrawal: withdrawalSchema.strip().partial(),
};

function entriesOf(input: StatedArticle): StatedEntries {
  return {
    actors: numbered(input.actors),
    dates: numbered(input.dates),
    quotes: numbered(input.quotes),
    corrections: numbered(input.corrections),
    withdrawn: numbered(input.withdrawn),
  };
}

function numbered<T>(items: readonly T[]): Entry<T>[] {
  return items.map((value, index) => ({ index, value }));
}

function readableEntries(frontmatter: unknown): StatedEntries {
  return {
    actors: readableActors(itemsAt(frontmatter, 'actors')),
    dates: readable<DateEntryInput>(frontmatter, 'dates', SOME_OF.date),
    quotes: readable<QuoteInput>(frontmatter, 'quotes', SOME_OF.quote),
    corrections: readable<CorrectionInput>(frontmatter, 'corrections', SOME_OF.correction),
    withdrawn: readable<WithdrawalInput>(frontmatter, 'withdrawn', SOME_OF.withdrawal),
  };
}

/** The items of a list without their faulty fields, so that a slip in one place does not hide a slip in another. */
function readable<T>(frontmatter: unknown, key: string, schema: z.ZodType<Sound<T>>): Entry<T>[] {
  return sound(itemsAt(frontmatter, key), schema);
}

/** The same of a list of actors; an id alone is an actor too. */
export function readableActors(list: readonly unknown[]): Entry<ActorInput>[] {
  const items = list.map((item) => (typeof item === 'string' ? { id: item } : item));
  return sound<ActorInput>(items, SOME_OF.actor);
}

function sound<T>(list: readonly unknown[], schema: z.ZodType<Sound<T>>): Entry<T>[] {
  return list.flatMap((item, index) => {
    const { data, error } = schema.safeParse(item);
    if (!error) return [{ index, value: data }];
    if (typeof item !== 'object' || item === null) return [];
    const faulty = new Set(error.issues.map(({ path }) => path[0]));
    const rest = Object.entries(item).filter(([field]) => !faulty.has(field));
    const result = schema.safeParse(Object.fromEntries(rest));
    return result.success ? [{ index, value: result.data }] : [];
  });
}
