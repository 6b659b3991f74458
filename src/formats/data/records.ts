import { z } from 'zod';
import { ACTOR_KINDS } from '../../schema/actor.ts';
import { CORRECTION_KINDS } from '../../schema/correction.ts';
import { DATE_STATUSES } from '../../schema/date-entry.ts';
import { QUOTE_FORMS } from '../../schema/quote.ts';

// What the data say of each thing; nothing is left out, what is not known is null. A change that a reader of the data
// could meet is a new version of the format.

export const edtf = z.string().describe('A date as EDTF: https://www.loc.gov/standards/datetime/');
export const address = z.url().describe('An address on this site, which lasts');
export const lang = z.string().describe('BCP 47');

export const quotationRecord = z.strictObject({
  id: z
    .string()
    .describe('The address among the articles, <article>#q-<id>, at which it was published first'),
  url: address,
  article: address.describe('Each that prints the same words has a record of its own'),
  title: z.string().describe('Of the article'),
  lang,
  speaker: z.string().describe('Id of an actor'),
  speakerName: z.string(),
  to: z.string().nullable().describe('Id of the actor it was said to'),
  words: z.string().describe('As the article prints them, in one line'),
  parts: z.array(z.string()).describe('The same, one text for each uninterrupted part'),
  form: z.enum(QUOTE_FORMS),
  said: edtf.nullable(),
  context: z.string().nullable(),
  names: z.array(z.string()).describe('Ids of the actors whom its words name'),
  state: z.enum(['found', 'translated', 'not held']).describe('How it stands against its source'),
  source: address.nullable().describe('The document that it was checked against'),
  version: z.int().min(1).describe('Counts from 1, the words as first published'),
});

export const eventRecord = z.strictObject({
  id: z.string(),
  title: z.string(),
  date: edtf,
  earliest: z.iso.date().nullable(),
  latest: z.iso.date().nullable(),
  status: z.enum(DATE_STATUSES),
  actors: z.array(z.string()).describe('Ids'),
  places: z.array(address).min(1).describe('Where it is told, the newest first'),
});

export const actorRecord = z.strictObject({
  id: z.string(),
  formerly: z.array(z.string()).describe('Ids under which it was published before'),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  role: z.string().nullable(),
  of: z.string().nullable().describe('Id of the actor it belongs to'),
  roles: z
    .array(
      z.strictObject({
        role: z.string().nullable(),
        of: z.string().nullable().describe('Id of an actor'),
        from: edtf.nullable().describe('Its first day, as far as it is known'),
        to: edtf.nullable().describe('Its last day, as far as it is known'),
      }),
    )
    .describe('Those that it is known when it had'),
  description: z.string().nullable(),
  url: z.string().nullable(),
  wikidata: z.string().nullable(),
  articles: z.array(address).min(1).describe('Those that name it, the newest first'),
});

export const correctionRecord = z.strictObject({
  id: z.string(),
  url: address.describe('What it concerns'),
  title: z.string().describe('Of the article'),
  kind: z.enum([...CORRECTION_KINDS, 'withdrawal', 'retraction']),
  date: edtf,
  text: z.string().nullable().describe('What was wrong and now is right, or the reason'),
});

export type QuotationRecord = z.output<typeof quotationRecord>;
export type EventRecord = z.output<typeof eventRecord>;
export type ActorRecord = z.output<typeof actorRecord>;
export type CorrectionRecord = z.output<typeof correctionRecord>;

export type DataRecord = QuotationRecord | EventRecord | ActorRecord | CorrectionRecord;
