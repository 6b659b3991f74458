import { z } from 'zod';
import { accentSchema } from './accent.ts';
import { lang, line, MOST, url } from './fields.ts';

/** A path that a site lives under; without `.` and `..`, which no address keeps. */
export const basePath = z
  .string()
  .max(MOST.address, `at most ${MOST.address} characters`)
  .regex(
    /^\/(?:(?!(?:\.|%2[Ee]){1,2}\/)[\w.~%@+-]+\/)*$/u,
    'a path with a slash at both ends and no dots alone between two, such as /news/',
  );

/** The languages that the site’s own words are in. */
export const INTERFACE_LANGUAGES = ['en', 'de', 'fr', 'ja', 'ar'] as const;

const https = url
  .refine((value) => /^https:/iu.test(value), 'an address that begins with https://')
  .meta({ pattern: String.raw`^https:\/\/[^<>"]+$` });

const contact = z
  .string()
  .refine(
    (value) => z.email().safeParse(value).success || https.safeParse(value).success,
    'a mail address, such as desk@example.org, or one that begins with https://',
  )
  .meta({ pattern: String.raw`^(?:https:\/\/[^<>"]+|[^\s@]+@[^\s@]+\.[^\s@]+)$` });

/** A section, a plain page or a topic by its name, or any address. */
const navigationEntry = z.union([
  line,
  z.strictObject({
    title: line.describe('The words of the link.'),
    url: url.describe('Where it leads.'),
  }),
]);

/** `content/site.yaml`: the site’s own facts. */
export const siteSchema = z.strictObject({
  title: line.describe('What the site is called.'),
  tagline: line.describe('One sentence on what it is.'),
  lang: lang.describe('Its language, such as en-GB or ja.'),
  formerly: z
    .array(basePath)
    .max(MOST.few, `at most ${MOST.few} entries`)
    .optional()
    .describe('Paths that it has lived under before: BASE_PATH, with a slash at both ends.'),
  quotations: z
    .literal('sources required')
    .optional()
    .describe('Demands that every quotation be checked against a document that is held.'),
  publisher: z
    .strictObject({
      name: line.describe('What the publisher is called.'),
      url: url.optional().describe('Where the publisher is found on the web.'),
    })
    .describe('Who publishes the site.'),
  languages: z
    .array(z.enum(INTERFACE_LANGUAGES))
    .min(1, 'at least one language')
    .optional()
    .describe('Those that the site’s own words may be in besides its own; all by default.'),
  contact: contact.optional().describe('Where readers report an error: a mail address, or a page.'),
  repository: https.optional().describe('Where the files of the site are kept.'),
  mark: z
    .string()
    .max(MOST.name, `at most ${MOST.name} characters`)
    .regex(
      /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.svg$/u,
      'the path of an SVG in this folder, such as mark.svg',
    )
    .optional()
    .describe('The site’s own mark: the path of an SVG in content/.'),
  accent: accentSchema.optional(),
  navigation: z
    .array(navigationEntry)
    .max(MOST.few, `at most ${MOST.few} entries`)
    .optional()
    .describe(
      'What every page links under its title, in order: sections, plain pages and topics by name, or any address; all there is by default.',
    ),
});

export type Site = z.output<typeof siteSchema>;
