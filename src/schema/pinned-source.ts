import { z } from 'zod';
import { date, lang, line, list, MOST, text, url } from './fields.ts';

/** How much of a document may be shown. */
export const RIGHTS = ['quote', 'full', 'none'] as const;
export type Rights = (typeof RIGHTS)[number];

/** The kinds of documents that can be pinned, by the end of their names. */
export const DOCUMENT_KINDS = ['txt', 'md', 'html', 'vtt', 'srt', 'pdf'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What readers are told when a document has taken the place of another. */
const replacementSchema = z.strictObject({
  date,
  note: text,
  /** Of the document that was replaced. */
  was: z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 checksum'),
});

/** `content/sources/<id>.yaml`: the facts of the document that stands beside it. */
export const pinnedSourceSchema = z.strictObject({
  title: line,
  /** Where it was published. */
  url: url.optional(),
  /** Where an archive keeps it. */
  archived: url.optional(),
  /** When it was retrieved. */
  retrieved: date,
  published: date.optional(),
  /** Its language; the site’s by default. */
  lang: lang.optional(),
  publisher: line.optional(),
  /** Address of the recording that captions belong to. */
  media: url.optional(),
  /** Whether the sentences around a quotation are shown, the whole text, or nothing of it. */
  rights: z.enum(RIGHTS).default('quote'),
  /** Written by `verbatim pin --replace`, newest first. */
  replaced: list(replacementSchema, MOST.few),
});

export type PinnedSourceInput = z.output<typeof pinnedSourceSchema>;
