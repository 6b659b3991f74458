import { z } from 'zod';
import { parseDate } from '../text/parse-date.ts';

// A message here is what is expected, as it reads after “Write …”.

/** Text that is not empty. */
export const text = z
  .string()
  .trim()
  .min(1, 'some text')
  // Astro takes a value that begins so for an image to import.
  .refine(
    (value) => !value.startsWith('__ASTRO_IMAGE_'),
    'text that does not begin with __ASTRO_IMAGE_',
  );

/** What somebody is called. */
export const name = text.max(200, 'at most 200 characters');

/** What an anchor or a reference goes by. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'small letters a–z, digits and single hyphens')
  .max(120, 'at most 120 characters');

/** A web address that is safe to link. */
export const url = z
  .string()
  .refine(isWebAddress, 'a full web address, such as https://example.org/page');

/** A BCP 47 language tag. */
export const lang = z.string().refine(isLanguageTag, 'a language tag, such as en, en-GB or ja');

/** The code of the problem that a failed EDTF check is. */
export const DATE_INVALID = 'date-invalid';

/** An EDTF date of level 0 or 1, kept as the author’s string. */
export const date = z.string().refine((value) => parseDate(value) !== null, DATE_INVALID);

/** Where a text first appeared; its name alone, or all that is known of it. */
export const source = z.union([
  text.transform((only): SourceInput => ({ name: only })),
  z.strictObject({ name: text, url: url.optional(), published: date.optional() }),
]);

export interface SourceInput {
  readonly name: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/u.test(value) && URL.canParse(value);
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
