import { z } from 'zod';
import { EDTF_PATTERN } from '../dates/edtf-pattern.ts';
import { addressFault } from '../text/address-fault.ts';
import { parseDate } from '../dates/parse-date.ts';

/** What an id looks like. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

// A message here is what is expected, as it reads after “Write …”. What only code can tell is told to editors as far as a
// pattern can (`meta`), for they know the JSON Schema alone.

/**
 * The most that may be written: of a text in UTF-16 units, of a list in entries. Far more than anybody needs, and no
 * more than every page, card and format can show.
 */
export const MOST = {
  id: 120,
  /** What a file’s name leaves room for: slugs that were published before there was a limit. */
  formerSlug: 250,
  name: 200,
  /** A title, a role, the name of a paper. */
  line: 600,
  /** A description, a context, a reason. */
  prose: 2000,
  /** One part of a quotation. */
  words: 5000,
  address: 2000,
  /** A date, the tag of a language. */
  code: 60,
  parts: 100,
  /** Of what belongs to one entry: aliases, former ids. */
  few: 200,
  entries: 2000,
  /** Actors that articles share. */
  shared: 50_000,
} as const;

/** Text that is not empty, however long. */
export const anyText = z
  .string()
  .trim()
  .regex(/\S/u, 'some text')
  // Astro takes a value that begins so for an image to import.
  .refine(
    (value) => !value.startsWith('__ASTRO_IMAGE_'),
    'text that does not begin with __ASTRO_IMAGE_',
  );

/** A sentence or a few. */
export const text = atMost(anyText, MOST.prose);

/** A title and the like. */
export const line = atMost(anyText, MOST.line);

/** What an actor is called. */
export const name = atMost(anyText, MOST.name);

/** What an anchor or a reference goes by. */
export const id = named(MOST.id);

/** A slug under which something was published. */
export const formerSlug = named(MOST.formerSlug);

// What is said of fields that several concepts have.
export const FORMER_IDS = 'Ids under which it was published before; written by verbatim rename.';
export const WORDS_BEFORE = 'The words just before, where the words occur twice.';
export const WORDS_AFTER = 'The words just after, where the words occur twice.';

/** A list that may be left out. */
export function list<S extends z.ZodType>(item: S, most: number = MOST.entries) {
  return z.array(item).max(most, `at most ${most} entries`).default([]);
}

/** Ids under which something was published. */
export const formerly = list(id, MOST.few);

/** Whether a name may be part of an address. */
export function isSlug(value: string): boolean {
  return id.safeParse(value).success;
}

const OF_WEB = /^https?:\/\/[^<>"]+$/u;

/** A web address that is safe to link. */
export const url = atMost(z.string(), MOST.address)
  .superRefine((value, context) => {
    const message = webAddressFault(value);
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .meta({ description: 'A full web address.', pattern: /^https?:\/\/[^\s<>"]+$/u.source });

// What a tag of a language is made of.
const TAG_PATTERN = [
  String.raw`^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?`,
  String.raw`(?:-(?:[\dA-Za-z]{5,8}|\d[\dA-Za-z]{3}))*(?:-[\dA-WYZa-wyz](?:-[\dA-Za-z]{2,8})+)*`,
  String.raw`(?:-[Xx](?:-[\dA-Za-z]{1,8})+)?$`,
].join('');

/** A BCP 47 language tag. */
export const lang = atMost(z.string(), MOST.code)
  .refine(isLanguageTag, 'a language tag, such as en, en-GB or ja')
  .meta({
    description: 'The tag of a language, such as en-GB.',
    pattern: TAG_PATTERN,
    examples: ['en', 'en-GB', 'ja'],
  });

/** The code of the problem that a failed EDTF check is. */
export const DATE_INVALID = 'date-invalid';

/** An EDTF date of level 0 or 1, kept as the author’s string. */
export const date = z
  .string()
  .refine((value) => value.length <= MOST.code && parseDate(value) !== null, DATE_INVALID)
  .meta({
    description: 'A date as EDTF.',
    pattern: EDTF_PATTERN,
    examples: ['2020-10-12', '2020-10', '2020-09~', '202X', '2020-10-08/..'],
    maxLength: MOST.code,
    // What YAML takes for a number is a year.
    minimum: -9999,
    maximum: 9999,
  });

/** All that is known of where a text first appeared. */
export const namedSource = z.strictObject({
  name: line.describe('What it is called.'),
  url: url.optional().describe('Where it is found on the web.'),
  published: date.optional().describe('When it was published: EDTF.'),
});

/** Where a text first appeared; its name alone, or all that is known of it. */
export const source = z.union([
  line.transform((only): SourceInput => ({ name: only })),
  namedSource,
]);

export interface SourceInput {
  readonly name: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

function named(most: number) {
  const schema = z.string().regex(ID, 'small letters a–z, digits and single hyphens');
  return atMost(schema, most);
}

function atMost(schema: z.ZodString, most: number) {
  return schema.max(most, `at most ${most} characters`);
}

/** What to write in place of an address that is no safe one of the web. */
function webAddressFault(value: string): string | null {
  return OF_WEB.test(value)
    ? (addressFault(value)?.write ?? null)
    : 'a full web address, such as https://example.org/page';
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
