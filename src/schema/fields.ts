import { z } from 'zod';
import { addressFault } from '../text/address-fault.ts';
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
export const url = z.string().superRefine((value, context) => {
  const message = webAddressFault(value);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** A BCP 47 language tag. */
export const lang = z.string().refine(isLanguageTag, 'a language tag, such as en, en-GB or ja');

/** The code of the problem that a failed EDTF check is. */
export const DATE_INVALID = 'date-invalid';

/** An EDTF date of level 0 or 1, kept as the author’s string. */
export const date = z.string().refine((value) => parseDate(value) !== null, DATE_INVALID);

/** Where a text first appeared. */
export const source = z.strictObject({
  name: text,
  url: url.optional(),
  published: date.optional(),
});

/** What to write in place of an address that is no safe one of the web. */
function webAddressFault(value: string): string | null {
  const isOfWeb = /^https?:\/\/[^<>"]+$/u.test(value);
  return isOfWeb
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
