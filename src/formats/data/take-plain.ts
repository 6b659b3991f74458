import type { z } from 'zod';

/**
 * Makes the JSON Schema of a text that of all that a YAML editor may take it for: `2020`, `1.5` and `true` are text to us
 * without quotation marks too, where the text may be that.
 */
export function takePlain(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.type !== 'string') return;
  const parts = schema.allOf ?? [];
  // What is said of the whole need not be said of its parts.
  for (const part of parts) delete part.type;
  const options = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const patterns = [schema, ...parts].flatMap(({ pattern }) => pattern ?? []);
  const mayBe = (text: string) =>
    options?.includes(text) ?? patterns.every((each) => new RegExp(each, 'u').test(text));
  const isBoolean = mayBe('true');
  const plain = [...numbers(mayBe), ...(isBoolean ? (['boolean'] as const) : [])];
  if (plain.length === 0) return;
  // Strict validators take no list of types, and no keyword of another type than is named.
  if (options) {
    delete schema.type;
    delete schema.const;
    schema.enum = [...options, ...[true, false].filter((value) => mayBe(String(value)))];
    return;
  }
  const text = taken(schema, OF_TEXT);
  const range = taken(schema, OF_NUMBERS);
  schema.anyOf = [
    text,
    ...plain.map((type) => (type === 'boolean' ? { type } : { type, ...range })),
  ];
}

const OF_TEXT = ['type', 'minLength', 'maxLength', 'pattern', 'format', 'allOf'] as const;
const OF_NUMBERS = ['minimum', 'maximum'] as const;

/** The keywords of a schema that are there, which are taken out of it. */
function taken(
  schema: z.core.JSONSchema.BaseSchema,
  keywords: readonly (typeof OF_TEXT)[number][] | readonly (typeof OF_NUMBERS)[number][],
): z.core.JSONSchema.BaseSchema {
  const found = keywords.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]));
  for (const key of keywords) delete schema[key];
  return Object.fromEntries(found);
}

function numbers(mayBe: (text: string) => boolean): ('number' | 'integer')[] {
  if (mayBe('1.5')) return ['number'];
  return mayBe('2020') ? ['integer'] : [];
}
