import { z } from 'zod';
import { date, lang, line, list, MOST, text, url } from './fields.ts';

/** How much of a document may be shown. */
export const RIGHTS = ['quote', 'full', 'none'] as const;
export type Rights = (typeof RIGHTS)[number];

/** The kinds of documents that can be pinned, by the end of their names. */
export const DOCUMENT_KINDS = ['txt', 'md', 'html', 'vtt', 'srt', 'pdf'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What is longer than a book is no source of news. */
export const MOST_DOCUMENT_BYTES = 20_000_000;

/** What readers are told when a document has taken the place of another. */
const replacementSchema = z.strictObject({
  date: date.describe('When it was replaced: EDTF.'),
  note: text.describe('What has changed, and why, as readers are told.'),
  was: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'a SHA-256 checksum')
    .describe('The SHA-256 checksum of the document that was replaced.'),
});

/** `content/sources/<id>.yaml`: the facts of the document that stands beside it. */
export const pinnedSourceSchema = z.strictObject({
  title: line.describe('What the document is called.'),
  url: url.optional().describe('Where it was published.'),
  archived: url.optional().describe('Where an archive keeps it.'),
  retrieved: date.describe('When it was retrieved: EDTF.'),
  published: date.optional().describe('When it was published: EDTF.'),
  lang: lang.optional().describe('Its language; the site’s by default.'),
  publisher: line.optional().describe('Who published it.'),
  media: url.optional().describe('Address of the recording that captions belong to.'),
  rights: z
    .enum(RIGHTS)
    .default('quote')
    .describe(
      'What of it is shown: quote, the sentences around a quotation; full, the whole text; none, only the place and the checksum.',
    ),
  replaced: list(replacementSchema, MOST.few).describe(
    'The documents whose place it took, newest first; written by verbatim pin --replace.',
  ),
});

export type PinnedSourceInput = z.output<typeof pinnedSourceSchema>;
