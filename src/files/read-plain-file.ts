import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { findWithin, type Missing, type Refused } from './find-within.ts';
import { whyUnreadable } from './why-unreadable.ts';

export type FileReading =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'too-large'; readonly size: number }
  | Missing
  | Refused;

export interface ReadLimits {
  /** The folder that links may not lead out of. */
  readonly within: string;
  /** How many bytes are read at most. */
  readonly most: number;
}

/** Reads a file whole. What is no plain file, is too large or lies elsewhere is not even opened. Never throws. */
export function readPlainFile(path: string, { within, most }: ReadLimits): FileReading {
  const found = findWithin(path, within);
  if (found.kind !== 'found') return found;
  try {
    return faultOf(statSync(found.path), most) ?? readOpened(found.path, most);
  } catch (error) {
    return { kind: 'refused', why: whyUnreadable(error) };
  }
}

// Should another file have taken its place meanwhile, no link is followed, and no pipe waited for. Windows has neither.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readOpened(path: string, most: number): FileReading {
  const descriptor = openSync(path, FLAGS);
  try {
    const stat = fstatSync(descriptor);
    return faultOf(stat, most) ?? readUpTo(descriptor, stat.size, most);
  } finally {
    closeSync(descriptor);
  }
}

function faultOf(stat: Stats, most: number): FileReading | null {
  if (stat.isDirectory()) return { kind: 'refused', why: 'it is a folder' };
  if (!stat.isFile()) return { kind: 'refused', why: 'it is neither a file nor a folder' };
  return stat.size > most ? { kind: 'too-large', size: stat.size } : null;
}

/** The size is where to begin, not to be believed: files of the system’s own say 0, others grow. */
function readUpTo(descriptor: number, size: number, most: number): FileReading {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length <= most) {
    const piece = Buffer.allocUnsafe(
      Math.min(most + 1 - length, Math.max(size + 1 - length, 4096)),
    );
    const count = readSync(descriptor, piece, 0, piece.length, null);
    if (count === 0) return { kind: 'read', bytes: Buffer.concat(pieces, length) };
    pieces.push(piece.subarray(0, count));
    length += count;
  }
  return { kind: 'too-large', size: length };
}
