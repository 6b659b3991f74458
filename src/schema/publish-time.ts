import { z } from 'zod';

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?Z$/u;

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
