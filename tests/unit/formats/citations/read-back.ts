import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';

const name = z
  .object({ literal: z.string(), family: z.string(), given: z.string(), suffix: z.string() })
  .partial()
  // A name of RIS is taken apart at its commas.
  .transform(({ literal, family, given, suffix }) =>
    literal === undefined ? [family, given, suffix].filter(Boolean).join(', ') : literal,
  );

const date = z.looseObject({
  'date-parts': z
    .array(z.array(z.number()).optional())
    // The open end of an interval.
    .transform((ends) => ends.filter((end) => end !== undefined))
    .optional(),
  season: z.number().optional(),
  circa: z.boolean().optional(),
  literal: z.string().optional(),
});

const item = z
  .strictObject({
    id: z.string(),
    'citation-key': z.string(),
    type: z.string(),
    title: z.string(),
    author: z.array(name),
    'container-author': z.array(name),
    // What a parser of RIS makes of the second author of an `ELEC`.
    'collection-editor': z.array(name),
    'original-publisher': z.string(),
    'original-date': date,
    // What the parser makes of the author of a `NEWS`.
    reporter: z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat()),
    publisher: z.string(),
    'container-title': z.string(),
    'collection-title': z.string(),
    genre: z.string(),
    edition: z.string(),
    version: z.string(),
    language: z.string(),
    URL: z.string(),
    note: z.string(),
    issued: date,
    accessed: date,
    'event-date': date,
  })
  .partial();

export type ReadItem = z.output<typeof item>;

/** What a real parser reads: the one item, as CSL-JSON. `type` is the parser’s own name of a format. */
export function readBack(text: string, type: string): ReadItem {
  const [only, ...others] = readAll(text, type);
  if (!only || others.length > 0) throw new Error(`not one item: ${text}`);
  return only;
}

/** What it reads of several. */
export function readAll(text: string, type: string): readonly ReadItem[] {
  const items = plugins.input.chain(text, { forceType: type, generateGraph: false });
  return z.array(item).parse(items);
}

export const BIBLATEX = '@biblatex/text';
export const BIBTEX = '@bibtex/text';
export const RIS = '@ris/file';
export const CSL = '@else/json';

const record = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The tags of the one RIS record. */
export function readRisTags(text: string): z.output<typeof record> {
  return z.tuple([record]).parse(plugins.input.data(text, RIS))[0];
}
