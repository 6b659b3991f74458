import { readFileSync } from 'node:fs';
import { parse, resolve } from 'node:path';
import type { TextKind } from '../drafting/read-text.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { kindOfDocument } from '../sources/documents/kind-of-document.ts';
import { givenPath } from './given-path.ts';

interface GivenText {
  readonly bytes: Uint8Array;
  readonly kind: TextKind;
}

/** Reads a text that a command was given, `-` for standard input; or says why it cannot, as the end of “x.txt: …”. */
export function readGivenText(file: string): GivenText | { readonly why: string } {
  const bytes = file === '-' ? readFileSync(0) : bytesOf(file);
  if (typeof bytes === 'string') return { why: bytes };
  const kind = kindOfDocument(file, bytes);
  if (kind === 'txt' || kind === 'md' || kind === 'html') return { bytes, kind };
  return { why: 'it is neither .txt nor .md nor .html' };
}

function bytesOf(file: string): Uint8Array | string {
  const path = resolve(givenPath(file));
  const reading = readPlainFile(path, { within: parse(path).root, most: MOST_BYTES });
  if (reading.kind === 'read') return reading.bytes;
  if (reading.kind === 'missing') return 'there is no such file';
  if (reading.kind === 'refused') return `it cannot be read: ${reading.why}`;
  return `it has ${Math.ceil(reading.size / 1_000_000)} MB; at most ${MOST_BYTES / 1_000_000} MB are read`;
}

const MOST_BYTES = 5_000_000;
