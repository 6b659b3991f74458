import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files of one folder into another, at the same paths. */
export interface Carrier {
  /** A file, where it is not there already as the very same. */
  readonly carry: (path: string) => void;
  /** A file that was made in a folder, this one or another, or the one that is carried over where that is the same to the byte; whether it is. */
  readonly settle: (made: string, path: string) => boolean;
  /** A file with these bytes, carried over where it is the same. */
  readonly write: (path: string, data: Uint8Array) => void;
}

/**
 * Carries files over as the files they are, with their time: whoever copies the site to a server sees what has changed,
 * and a disk holds them once. Where a disk cannot do that, they are copied, with their time.
 */
export function createCarrier(from: string, to: string): Carrier {
  const made = new Set<string>();
  // Of thousands of files, to ask for each what cannot be there takes seconds.
  const isAny = existsSync(from);
  let canLink = true;
  const makeFolder = (path: string): void => {
    const folder = dirname(join(to, path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  const carry = (path: string): void => {
    const [source, target] = [join(from, path), join(to, path)];
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there) {
      if (isOneFile(source, target)) return;
      // Never written over: it may be linked from the site that is served.
      rmSync(target);
    }
    makeFolder(path);
    if (canLink) canLink = tryLink(source, target);
    if (!canLink) copyWithTime(source, target);
  };
  const settle = (made: string, path: string): boolean => {
    const [source, file] = [join(from, path), join(made, path)];
    const isSame = () =>
      isOneFile(source, file) || holds(source, lstatSync(file).size, () => readFileSync(file));
    if (isAny && isSame()) {
      carry(path);
      return true;
    }
    if (made !== to) {
      makeFolder(path);
      renameSync(file, join(to, path));
    }
    return false;
  };
  const write = (path: string, data: Uint8Array): void => {
    if (isAny && holds(join(from, path), data.length, () => data)) return carry(path);
    makeFolder(path);
    writeFileSync(join(to, path), data);
  };
  return { carry, settle, write };
}

function isOneFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((file) => lstatSync(file, { throwIfNoEntry: false }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
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
