import { z } from 'zod';
import { accentSchema } from './accent.ts';
import { lang, line, MOST, url } from './fields.ts';

/** A path that a site lives under; without `.` and `..`, which no address keeps. */
export const basePath = z
  .string()
  .max(MOST.address, `at most ${MOST.address} characters`)
  .regex(
    /^\/(?:(?!(?:\.|%2e){1,2}\/)[\w.~%@+-]+\/)*$/iu,
    'a path with a slash at both ends and no dots alone between two, such as /news/',
  );

/** The languages that the site’s own words are in. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'ja', 'ar'] as const;

const https = url.refine(
  (value) => /^https:/iu.test(value),
  'an address that begins with https://',
);

const contact = z
  .string()
  .refine(
    (value) => z.email().safeParse(value).success || https.safeParse(value).success,
    'a mail address, such as desk@example.org, or one that begins with https://',
  );

/** A section, a plain page or a topic by its name, or any address. */
const navigationEntry = z.union([line, z.strictObject({ title: line, url })]);

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
  /** Those that the site’s own words may be in besides its own; all by default. */
  languages: z.array(z.enum(INTERFACE_LANGUAGES)).min(1, 'at least one language').optional(),
  /** Where readers report an error: a mail address, or a page. */
  contact: contact.optional(),
  /** Where the files of the site are kept. */
  repository: https.optional(),
  /** The site’s own mark: the path of an SVG in `content/`. */
  mark: z
    .string()
    .max(MOST.name, `at most ${MOST.name} characters`)
    .regex(
      /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.svg$/u,
      'the path of an SVG in this folder, such as mark.svg',
    )
    .optional(),
  accent: accentSchema.optional(),
  /** What every page links under its title, in order; all there is by default. */
  navigation: z.array(navigationEntry).max(MOST.few, `at most ${MOST.few} entries`).optional(),
});

export type Site = z.output<typeof siteSchema>;
