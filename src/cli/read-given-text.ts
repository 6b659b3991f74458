import type { TextKind } from '../drafting/read-text.ts';
import { kindOfDocument } from '../sources/documents/kind-of-document.ts';
import { type GivenFile, readGivenFile, readStandardBytes } from './read-given-file.ts';

/** A text as it is on disk, or why it cannot be read. */
export type GivenText =
  { readonly bytes: Uint8Array; readonly kind: TextKind } | { readonly why: string };

/** Reads a text that a command was given; or says why it cannot, as the end of “x.txt: …”. */
export function readGivenText(file: string): GivenText {
  return textOf(file, readGivenFile(file, MOST_BYTES));
}

/** The same of standard input. */
export async function readStandardInput(input?: AsyncIterable<Uint8Array>): Promise<GivenText> {
  return textOf('', await readStandardBytes(MOST_BYTES, input));
}

function textOf(name: string, given: GivenFile): GivenText {
  if ('why' in given) return given;
  const { bytes } = given;
  const kind = kindOfDocument(name, bytes);
  if (kind === 'txt' || kind === 'md' || kind === 'html') return { bytes, kind };
  return { why: 'it is neither .txt nor .md nor .html' };
}

const MOST_BYTES = 5_000_000;
