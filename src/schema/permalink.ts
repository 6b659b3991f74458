import { z } from 'zod';
import { CORRECTION_KINDS } from './correction.ts';
import { anyText, date } from './fields.ts';
import { QUOTE_FORMS } from './quote.ts';

// Nearly all are days, which are read much faster than EDTF.
const since = z.union([z.iso.date(), date]);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 checksum');

const versionSchema = z.strictObject({
  /** Since when the words stand so. */
  date: since,
  /** How they came to differ from the version before; the first has none. */
  kind: z.enum(CORRECTION_KINDS).optional(),
  /** Of the normalised words, in hexadecimal. */
  sha256,
  /** The words; a list of parts where they are interrupted. */
  text: z.union([z.string(), z.array(z.string()).min(2)]),
});

/** What was published of something besides its words; facts that were not stated, or not recorded yet, are missing. */
const factsSchema = z.strictObject({
  /** Since when it is so. */
  since,
  /** How it came to differ from the state before; none where it only became more exact. */
  kind: z.enum(CORRECTION_KINDS).optional(),
  /** Of an actor. */
  name: anyText.optional(),
  /** Of an article or an event. */
  title: anyText.optional(),
  /** When an event happened, or a quotation was said: EDTF. */
  on: date.optional(),
  /** Who said it, and to whom, by name. */
  speaker: anyText.optional(),
  to: anyText.optional(),
  form: z.enum(QUOTE_FORMS).optional(),
  /** Of the bytes of a document that quotations are checked against. */
  sha256: sha256.optional(),
});

/** What readers have been told of it: a correction, or why it was withdrawn. */
const noticeSchema = z.strictObject({
  date: since,
  /** What it was told as. */
  as: z.enum([...CORRECTION_KINDS, 'withdrawal']),
  /** What was wrong and now is right, or the reason. */
  text: anyText.optional(),
});

/** What the ledger knows of one address that was published. */
export const permalinkSchema = z.strictObject({
  /** The day on which it was recorded for publication. */
  published: z.iso.date(),
  /** Of an article that was put off before it came: when it was to come each time, the last counts. */
  due: z
    .array(z.union([z.iso.date(), z.literal('draft')]))
    .min(2)
    .readonly()
    .optional(),
  /** The name of an actor or a speaker, the title of an article, or the date and title of an event, as first published. */
  label: anyText.optional(),
  /** What took its place: another anchor of the article, or another slug. */
  now: z.string().optional(),
  /** Whether a slug was that of another article than what took its place: the two became one. */
  absorbed: z.literal(true).optional(),
  /** When it was withdrawn. */
  withdrawn: since.optional(),
  /** When its words were removed for good, here and on the site. */
  erased: since.optional(),
  /** When it was found that it had been recorded, but never published. */
  dropped: z.iso.date().optional(),
  /** The words of a quotation, oldest first. */
  versions: z.array(versionSchema).min(1).optional(),
  /** What else was published of it, oldest first; where this is missing, the label tells. */
  facts: z.array(factsSchema).min(1).optional(),
  /** What readers have been told of it. */
  told: z.array(noticeSchema).min(1).readonly().optional(),
});

export type Notice = Readonly<z.output<typeof noticeSchema>>;

export type PermalinkFacts = z.output<typeof factsSchema>;
export type PermalinkVersion = z.output<typeof versionSchema>;
export type Permalink = z.output<typeof permalinkSchema>;
