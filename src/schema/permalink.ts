import { z } from 'zod';
import { CORRECTION_KINDS } from './correction.ts';
import { date, text } from './fields.ts';

// Nearly all are days, which are read much faster than EDTF.
const since = z.union([z.iso.date(), date]);

const versionSchema = z.strictObject({
  /** Since when the words stand so. */
  date: since,
  /** How they came to differ from the version before; the first has none. */
  kind: z.enum(CORRECTION_KINDS).optional(),
  /** Of the normalised words, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 checksum'),
  /** The words; a list of parts where they are interrupted. */
  text: z.union([z.string(), z.array(z.string()).min(2)]),
});

/** What the ledger knows of one address that was published. */
export const permalinkSchema = z.strictObject({
  /** The day on which it was recorded for publication. */
  published: z.iso.date(),
  /** The name of an actor or a speaker, or the date and title of an event, as first published. */
  label: text.optional(),
  /** What took its place: another anchor of the article, or another slug. */
  now: z.string().optional(),
  /** When it was withdrawn. */
  withdrawn: since.optional(),
  /** The words of a quotation, oldest first. */
  versions: z.array(versionSchema).min(1).optional(),
});

export type PermalinkVersion = z.output<typeof versionSchema>;
export type Permalink = z.output<typeof permalinkSchema>;
