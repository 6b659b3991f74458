import { z } from 'zod';
import { QUOTE_FORMS } from '../../schema/quote.ts';
import { VERIFY_FORMAT } from './verify-files.ts';

const edtf = z.string().describe('A date as EDTF: https://www.loc.gov/standards/datetime/');
const at = z.string().describe('The page of the quotation, from the root of the host');

const words = z.union([
  z.strictObject({
    at,
    by: z.string().describe('Who said it'),
    form: z.enum(QUOTE_FORMS),
    said: edtf.optional(),
    version: z.int().min(1).describe('Counts from 1, the words as first published'),
    state: z
      .enum(['found', 'translated', 'not held'])
      .optional()
      .describe('How the words that stand now do against their source'),
    until: edtf.optional().describe('Since when the words are others'),
    part: z.string().optional().describe('Of an interrupted quotation: 1/2'),
  }),
  z.strictObject({ at, withdrawn: edtf }),
]);

const format = z.literal(VERIFY_FORMAT);

/** What stands under `/verify/`: the answers to questions that begin alike, or in `index.json` how to ask. */
export const verifySchema = z.union([
  z.strictObject({
    format,
    digests: z.record(
      z.string().regex(/^[0-9a-f]{64}$/u),
      z.strictObject({
        published: z.array(words).min(1),
        more: z.int().optional().describe('How many other places have the same words'),
      }),
    ),
  }),
  z.strictObject({
    format,
    digest: z.string(),
    of: z.string(),
    digits: z.int().min(1).describe('How many characters of a digest name a file'),
    answers: z.string(),
  }),
]);
