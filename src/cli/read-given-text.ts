import { parse, resolve } from 'node:path';
import type { TextKind } from '../drafting/read-text.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { kindOfDocument } from '../sources/documents/kind-of-document.ts';
import { givenPath } from './given-path.ts';

/** A text as it is on disk, or why it cannot be read. */
export type GivenText =
  { readonly bytes: Uint8Array; readonly kind: TextKind } | { readonly why: string };

/** Reads a text that a command was given; or says why it cannot, as the end of “x.txt: …”. */
export function readGivenText(file: string): GivenText {
  const path = resolve(givenPath(file));
  const reading = readPlainFile(path, { within: parse(path).root, most: MOST_BYTES });
  if (reading.kind === 'read') return textOf(file, reading.bytes);
  if (reading.kind === 'missing') return { why: 'there is no such file' };
  if (reading.kind === 'refused') return { why: `it cannot be read: ${reading.why}` };
  return { why: `it has ${Math.ceil(reading.size / 1_000_000)} MB; ${LIMIT}` };
}

/** The same of standard input, which is read no further than a file would be. */
export async function readStandardInput(
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<GivenText> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(piece);
    length += piece.length;
    if (length > MOST_BYTES) return { why: LIMIT };
  }
  return textOf('', Buffer.concat(pieces));
}

function textOf(name: string, bytes: Uint8Array): GivenText {
  const kind = kindOfDocument(name, bytes);
  if (kind === 'txt' || kind === 'md' || kind === 'html') return { bytes, kind };
  return { why: 'it is neither .txt nor .md nor .html' };
}

const MOST_BYTES = 5_000_000;
const LIMIT = `at most ${MOST_BYTES / 1_000_000} MB are read`;
