import { z } from 'zod';

const MOMENT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?Z$/u;

/** A moment in UTC, kept as the author’s string. */
export const publishTime = z
  .string()
  .refine(
    (value) => momentOf(value) !== null,
    'a moment in UTC, such as 2026-12-01T06:00Z, in which Z says that it is UTC',
  )
  .meta({ pattern: MOMENT.source });

/** A moment in full, as it sorts: `2026-12-01T06:00:00.000Z`; null where it is none. */
export function momentOf(value: string): string | null {
  if (!MOMENT.test(value)) return null;
  const date = new Date(value);
  // A 31st of June would become the first of July.
  const isThere =
    !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 16));
  return isThere ? date.toISOString() : null;
}
