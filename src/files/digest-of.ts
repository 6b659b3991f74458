import { hash } from 'node:crypto';

/** A checksum of a file’s text, to tell whether it is still the same. */
export function digestOf(bytes: Uint8Array | string): string {
  return hash('sha256', typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8'));
}
