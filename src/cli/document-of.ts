import { refusal } from '../editing/refusal.ts';
import { cleanName } from '../text/clean-name.ts';
import type { GivenFile } from './read-given-file.ts';

/** The bytes of a document that is to be pinned. Throws a ContentError where it cannot be read. */
export function documentOf(file: string, given: GivenFile): Uint8Array {
  if ('bytes' in given) return given.bytes;
  const spot = { path: file === '-' ? 'standard input' : cleanName(file), text: '' };
  const remedy = 'Give the part of it that is quoted from, or its text, saved as .txt.';
  throw refusal(spot, 'edit-refused', given.why, remedy);
}
