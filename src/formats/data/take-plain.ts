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
  if (plain.length > 0) schema.type = ['string', ...plain];
  if (!options || !isBoolean) return;
  delete schema.const;
  schema.enum = [...options, ...[true, false].filter((value) => options.includes(String(value)))];
}

function numbers(mayBe: (text: string) => boolean): ('number' | 'integer')[] {
  if (mayBe('1.5')) return ['number'];
  return mayBe('2020') ? ['integer'] : [];
}
