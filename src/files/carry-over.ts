import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files of one folder into another, at the same paths. */
export interface Carrier {
  /** A file that is not there yet. */
  readonly carry: (path: string) => void;
  /** A file that is there anew, where it is the same to the byte; whether it is. */
  readonly carrySame: (path: string) => boolean;
  /** A file with these bytes, carried over where it is the same. */
  readonly write: (path: string, data: Uint8Array) => void;
}

/**
 * Carries files over as the files they are, with their time: whoever copies the site to a server sees what has changed,
 * and a disk holds them once. Where a disk cannot do that, they are copied, with their time.
 */
export function createCarrier(from: string, to: string): Carrier {
  const made = new Set<string>();
  let canLink = true;
  const makeFolder = (path: string): void => {
    const folder = dirname(join(to, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  const carry = (path: string): void => {
    const [source, target] = [join(from, path), join(to, path)];
    makeFolder(path);
    if (canLink) canLink = tryLink(source, target);
    if (!canLink) copyWithTime(source, target);
  };
  const carrySame = (path: string): boolean => {
    const there = lstatSync(join(to, path));
    const before = lstatSync(join(from, path), { throwIfNoEntry: false });
    if (there.ino === before?.ino && there.dev === before.dev) return true;
    if (!holds(join(from, path), there.size, () => readFileSync(join(to, path)))) return false;
    rmSync(join(to, path));
    carry(path);
    return true;
  };
  const write = (path: string, data: Uint8Array): void => {
    if (holds(join(from, path), data.length, () => data)) return carry(path);
    makeFolder(path);
    writeFileSync(join(to, path), data);
  };
  return { carry, carrySame, write };
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

/** Whether a file holds these bytes, which are asked for only where there are as many. */
function holds(file: string, size: number, data: () => Uint8Array): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.size === size && readFileSync(file).equals(data());
}
