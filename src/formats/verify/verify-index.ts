import { VERIFY_FORMAT } from './verify-files.ts';

/** What stands at `/verify/index.json`: how to ask, for a program. */
export function verifyIndex(digits: number, base: string): string {
  const index = {
    format: VERIFY_FORMAT,
    digest: 'SHA-256, in hexadecimal',
    of: 'the words in UTF-8: Unicode NFC, straight quotation marks and apostrophes, single spaces, none at the ends, no soft hyphens; of an interrupted quotation, each part by itself, or all with a line feed between two',
    digits,
    answers: `${base}verify/<the first ${digits} of the digest>.json`,
  };
  return `${JSON.stringify(index, null, 2)}\n`;
}
