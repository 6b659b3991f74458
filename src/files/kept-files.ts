import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is kept from build to build, by a name for all that it depends on. */
export interface KeptFiles {
  /** Null where nothing is kept, or what is kept is damaged. */
  readonly get: (key: string) => Buffer | null;
  /** Whether anything is kept, which may be damaged. */
  readonly has: (key: string) => boolean;
  /** A folder that cannot be written to keeps nothing. */
  readonly set: (key: string, data: Uint8Array) => void;
}

/** Keeps bytes in a folder, each with its digest before it, so that what was cut short is never published. */
export function keptFiles(folder: string): KeptFiles {
  return {
    get: (key) => {
      try {
        const file = join(folder, key);
        // A pipe would be waited for.
        if (!lstatSync(file).isFile()) return null;
        const kept = readFileSync(file);
        const data = kept.subarray(DIGEST_LENGTH);
        return digestOf(data).equals(kept.subarray(0, DIGEST_LENGTH)) ? data : null;
      } catch {
        return null;
      }
    },
    has: (key) => existsSync(join(folder, key)),
    set: (key, data) => writeWhole(join(folder, key), Buffer.concat([digestOf(data), data])),
  };
}

const DIGEST_LENGTH = 32;

function digestOf(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

function writeWhole(file: string, data: Uint8Array): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, data);
    renameSync(draft, file);
  } catch {
    discard(draft);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where it could not be written, it may not be removable either.
  }
}
