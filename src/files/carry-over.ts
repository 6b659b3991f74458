import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files of one folder into another, at the same paths. */
export interface Carrier {
  /** A file that is not there yet. */
  readonly carry: (path: string) => void;
  /** A file that is there anew, where it is the same to the byte; whether it is. */
  readonly carrySame: (path: string) => boolean;
}

/**
 * Carries files over as the files they are, with their time: whoever copies the site to a server sees what has changed,
 * and a disk holds them once. Where a disk cannot do that, they are copied, with their time.
 */
export function createCarrier(from: string, to: string): Carrier {
  const made = new Set<string>();
  let canLink = true;
  const carry = (path: string): void => {
    const [source, target] = [join(from, path), join(to, path)];
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    if (canLink) canLink = tryLink(source, target);
    if (!canLink) copyWithTime(source, target);
  };
  const carrySame = (path: string): boolean => {
    if (!isSame(join(from, path), join(to, path))) return false;
    rmSync(join(to, path));
    carry(path);
    return true;
  };
  return { carry, carrySame };
}

function tryLink(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    return false;
  }
}

function copyWithTime(source: string, target: string): void {
  const { atime, mtime } = statSync(source);
  copyFileSync(source, target);
  utimesSync(target, atime, mtime);
}

function isSame(a: string, b: string): boolean {
  const before = lstatSync(a, { throwIfNoEntry: false });
  if (!before?.isFile() || before.size !== statSync(b).size) return false;
  return readFileSync(a).equals(readFileSync(b));
}
