import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Path } from '../frontmatter/read-yaml.ts';
import { registrySchema } from '../schema/actor.ts';
import { articleSchema } from '../schema/article.ts';
import { authorsSchema } from '../schema/authors.ts';
import { pageSchema } from '../schema/page.ts';
import { pinnedSourceSchema } from '../schema/pinned-source.ts';
import { siteSchema } from '../schema/site.ts';
import { topicsSchema } from '../schema/topics.ts';
import { once } from '../text/once.ts';

/** What a file of a content folder is. */
export type FileKind = 'article' | 'page' | 'site' | 'actors' | 'topics' | 'authors' | 'source';

/** What may stand at one place of a file, as JSON Schema has it. */
export interface Field {
  /** A line of doc; '' where there is none. */
  readonly doc: string;
  /** Names of the keys, where it may be a map. */
  readonly keys: ReadonlyMap<string, string>;
  /** The values it may have, where it has to be one of them. */
  readonly values: readonly string[];
}

export function kindOfFile(path: string, folder: string): FileKind | null {
  const within = (name: string) => dirname(path) === join(folder, name);
  if (path.endsWith('.md')) return within('articles') ? 'article' : within('pages') ? 'page' : null;
  if (!path.endsWith('.yaml')) return null;
  if (within('sources')) return 'source';
  if (dirname(path) !== folder) return null;
  return YAML_FILES.find((name) => path === join(folder, `${name}.yaml`)) ?? null;
}

const YAML_FILES = ['site', 'actors', 'topics', 'authors'] as const;

/** What may stand at a path of a file; null where nothing may. */
export function fieldAt(kind: FileKind, path: Path): Field | null {
  const forms = path.reduce<readonly unknown[]>(
    (known, step) => known.flatMap(formsOf).flatMap((form) => inside(form, step)),
    [SCHEMAS[kind]()],
  );
  if (forms.length === 0) return null;
  const all = forms.flatMap(formsOf);
  const keys = all.flatMap((form) => Object.entries(Object(get(form, 'properties'))));
  return {
    doc: [...forms, ...all].map(docOf).find(Boolean) ?? '',
    keys: new Map(keys.map(([key, value]) => [key, docOf(value)])),
    values: all.flatMap((form) => valuesOf(form)),
  };
}

// A cursor asks for the same again and again.
const SCHEMAS: Readonly<Record<FileKind, () => unknown>> = {
  article: jsonSchemaOf(articleSchema),
  page: jsonSchemaOf(pageSchema),
  site: jsonSchemaOf(siteSchema),
  actors: jsonSchemaOf(registrySchema),
  topics: jsonSchemaOf(topicsSchema),
  authors: jsonSchemaOf(authorsSchema),
  source: jsonSchemaOf(pinnedSourceSchema),
};

function jsonSchemaOf(schema: z.ZodType): () => unknown {
  return once(() => z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
}

/** A schema, and each of the forms that it lets a value have. */
function formsOf(schema: unknown): readonly unknown[] {
  const forms = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => {
    const list = get(schema, key);
    return Array.isArray(list) ? list.flatMap(formsOf) : [];
  });
  return [schema, ...forms];
}

function inside(schema: unknown, step: PropertyKey): readonly unknown[] {
  const found =
    typeof step === 'number' ? get(schema, 'items') : get(get(schema, 'properties'), String(step));
  return found === undefined ? [] : [found];
}

function valuesOf(schema: unknown): readonly string[] {
  const [values, only] = [get(schema, 'enum'), get(schema, 'const')];
  return [...(Array.isArray(values) ? values : []), ...(only === undefined ? [] : [only])].map(
    String,
  );
}

function docOf(schema: unknown): string {
  const doc = get(schema, 'description');
  return typeof doc === 'string' ? doc : '';
}

function get(value: unknown, key: string): unknown {
  return Object.hasOwn(Object(value), key) ? Reflect.get(Object(value), key) : undefined;
}
