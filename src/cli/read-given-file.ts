import { parse, resolve } from 'node:path';
import { readPlainFile } from '../files/read-plain-file.ts';
import { givenPath } from './given-path.ts';

/** A file as it is on disk, or why it cannot be read, as the end of “x.txt: …”. */
export type GivenFile = { readonly bytes: Uint8Array } | { readonly why: string };

/** Reads a file that a command was given, of `most` bytes at most. */
export function readGivenFile(file: string, most: number): GivenFile {
  const path = resolve(givenPath(file));
  const reading = readPlainFile(path, { within: parse(path).root, most });
  if (reading.kind === 'read') return { bytes: reading.bytes };
  if (reading.kind === 'missing') return { why: 'there is no such file' };
  if (reading.kind === 'refused') return { why: `it cannot be read: ${reading.why}` };
  return { why: `it has ${Math.ceil(reading.size / 1_000_000)} MB; ${limit(most)}` };
}

/** The same of standard input, which is read no further than a file would be. */
export async function readStandardBytes(
  most: number,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<GivenFile> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of input) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) return { why: limit(most) };
  }
  return { bytes: Buffer.concat(pieces) };
}

function limit(most: number): string {
  return `at most ${most / 1_000_000} MB are read`;
}
