import { hash } from 'node:crypto';
import { normalise } from '../text/normalise.ts';

/** SHA-256 of the words of a quotation, after the one normalisation, its parts on lines of their own. */
export function wordsDigest(parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => normalise(part).text.trim()).join('\n'));
}
