import { z } from 'zod';
import { lang, line, MOST, url } from './fields.ts';

/** A path that a site lives under; without `.` and `..`, which no address keeps. */
export const basePath = z
  .string()
  .max(MOST.address, `at most ${MOST.address} characters`)
  .regex(
    /^\/(?:(?!(?:\.|%2e){1,2}\/)[\w.~%@+-]+\/)*$/iu,
    'a path with a slash at both ends and no dots alone between two, such as /news/',
  );

/** `content/site.yaml`: the site’s own facts. */
export const siteSchema = z.strictObject({
  title: line,
  tagline: line,
  lang,
  /** Paths that the site has lived under before: `BASE_PATH`, with a slash at both ends. */
  formerly: z.array(basePath).max(MOST.few, `at most ${MOST.few} entries`).optional(),
  /** Demands that every quotation be checked against a document that is held. */
  quotations: z.literal('sources required').optional(),
  publisher: z.strictObject({ name: line, url: url.optional() }),
});

export type Site = z.output<typeof siteSchema>;
