import { z } from 'zod';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import { DATE_STATUSES } from '../../schema/date-entry.ts';
import { formatOf } from './format-of.ts';
import { address, correctionRecord, edtf, lang, quotationRecord } from './records.ts';

/** What stands in `article.json`: all of an article, or what is left to be told of a retracted one. */
export function articleSchema(id: string) {
  const told = {
    format: z.literal(formatOf('article')),
    schema: z.literal(id),
    url: address,
    slug: z.string(),
    formerly: z.array(z.string()).describe('Slugs under which it was published before'),
    title: z.string(),
    lang,
    published: edtf.nullable(),
    updated: edtf.nullable(),
    recorded: z.iso.date().nullable().describe('The day on which its address first was'),
    version: z.int().min(1),
    corrections: z.array(correctionRecord).describe('The newest first'),
  };
  return z.union([
    z.strictObject({ ...told, isRetracted: z.literal(true) }),
    z.strictObject({ ...told, isRetracted: z.literal(false), ...WHOLE }),
  ]);
}

const WHOLE = {
  description: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url: z.string().nullable() })),
  source: z
    .strictObject({ name: z.string(), url: z.string().nullable(), published: edtf.nullable() })
    .nullable()
    .describe('Where the text first appeared'),
  text: z.string().describe('Blocks are parted by a line feed'),
  quotations: z.array(quotationRecord).describe('In the order of the text'),
  actors: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.enum(ACTOR_KINDS),
      role: z.string().nullable(),
      of: z.string().nullable().describe('Id of the actor it belongs to'),
      description: z.string().nullable(),
      url: z.string().nullable(),
      wikidata: z.string().nullable(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: z.string().describe('In this article: its address is #d-<id>'),
      title: z.string(),
      date: edtf,
      status: z.enum(DATE_STATUSES),
      actors: z.array(z.string()).describe('Ids'),
    }),
  ),
} as const;
