import { z } from 'zod';
import { formatOf } from './format-of.ts';
import { actorRecord, correctionRecord, eventRecord, quotationRecord } from './records.ts';

/** What the site as a whole tells as data. */
export const DATA_SETS = {
  quotations: quotationRecord,
  events: eventRecord,
  actors: actorRecord,
  corrections: correctionRecord,
} as const;

export type DataSetName = keyof typeof DATA_SETS;

export const DATA_SET_NAMES = ['quotations', 'events', 'actors', 'corrections'] as const;

/** The schema of the files of a set: records, or the years that they are parted by. */
export function dataSchema(name: DataSetName, id: string) {
  const head = { format: z.literal(formatOf(name)), schema: z.literal(id) };
  const year = z.strictObject({
    year: z.string().describe('Or a month of it, where that would be larger than 4 MB'),
    items: z.int(),
    json: z.url(),
    csv: z.url(),
  });
  return z.union([
    z.strictObject({ ...head, items: z.array(DATA_SETS[name]) }),
    z.strictObject({ ...head, years: z.array(year) }),
  ]);
}
