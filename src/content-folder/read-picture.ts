import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureProblem } from '../markdown/find-picture.ts';
import { PICTURE_LIMITS } from '../pictures/picture-limits.ts';

/** The bytes of a picture in a folder, by the name of its file, or why they cannot be had. */
export function readPicture(folder: string, name: string): Uint8Array | PictureProblem {
  try {
    const file = join(folder, name);
    const stat = statSync(file);
    if (!stat.isFile()) return { problem: 'image-unreadable', why: 'it is no file' };
    if (stat.size <= PICTURE_LIMITS.bytes) return readFileSync(file);
    const size = (stat.size / 1_000_000).toFixed(1);
    return { problem: 'image-too-large', why: `its file has ${size} MB` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problem: 'image-unreadable', why: `the system says ${code}` };
  }
}
