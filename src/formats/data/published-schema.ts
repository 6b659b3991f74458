import { z } from 'zod';
import { oembedSchema } from '../embed/oembed-schema.ts';
import { verifySchema } from '../verify/verify-schema.ts';
import { articleSchema } from './article-schema.ts';
import { CONTENT_SCHEMA_NAMES, contentSchema, type ContentSchemaName } from './content-schema.ts';
import { DATA_SET_NAMES, dataSchema } from './data-sets.ts';
import { formatOf } from './format-of.ts';
import { timelineSchema } from './timeline-schema.ts';

/** Files that have a schema of their own, besides the sets of data. */
export const FILE_SCHEMA_NAMES = ['article', 'timeline', 'verify', 'oembed'] as const;

export const SCHEMA_NAMES = [
  ...DATA_SET_NAMES,
  ...FILE_SCHEMA_NAMES,
  ...CONTENT_SCHEMA_NAMES,
] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The JSON Schema of what a program can read here, or of what an author writes; `id` is its address. */
export function publishedSchema(name: SchemaName, id: string): object {
  return { $id: id, title: formatOf(name), ...schemaOf(name, id) };
}

function schemaOf(name: SchemaName, id: string): object {
  return isOfContent(name) ? contentSchema(name) : z.toJSONSchema(readSchema(name, id));
}

function isOfContent(name: SchemaName): name is ContentSchemaName {
  return CONTENT_SCHEMA_NAMES.some((each) => each === name);
}

function readSchema(name: Exclude<SchemaName, ContentSchemaName>, id: string): z.ZodType {
  if (name === 'article') return articleSchema(id);
  if (name === 'timeline') return timelineSchema;
  if (name === 'verify') return verifySchema;
  if (name === 'oembed') return oembedSchema;
  return dataSchema(name, id);
}
