import { z } from 'zod';

const provider = {
  version: z.literal('1.0'),
  provider_name: z.string(),
  provider_url: z.url(),
  title: z.string(),
};

const note = z.string().describe('What to say where a copy has other words');

/** What stands in `oembed.json`, after https://oembed.com; under `verbatim` is what that does not know. */
export const oembedSchema = z.union([
  z.strictObject({
    ...provider,
    type: z.literal('rich'),
    author_name: z.string().describe('Who said it'),
    html: z.string(),
    width: z.int(),
    height: z.null(),
    verbatim: z.strictObject({
      words: z
        .string()
        .regex(/^[0-9a-f]{12}$/u)
        .describe('The first characters of the digest of its words'),
      version: z.int().min(1),
      checked: z.string().describe('How it stands against its source, in words'),
      note,
    }),
  }),
  z.strictObject({
    ...provider,
    type: z.literal('link'),
    verbatim: z.strictObject({
      withdrawn: z.string().describe('Since when, as EDTF'),
      note,
    }),
  }),
]);
