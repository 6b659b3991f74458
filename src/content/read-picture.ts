import { dirname, join } from 'node:path';
import type { Drafts } from '../files/drafts.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import type { PictureProblem } from '../markdown/find-picture.ts';
import { PICTURE_LIMITS } from '../pictures/picture-limits.ts';

/** The bytes of a picture in the folder of the pictures, by the name of its file, or why they cannot be had. */
export function readPicture(
  folder: string,
  name: string,
  drafts: Drafts = new Map(),
): Uint8Array | PictureProblem {
  const draft = drafts.get(join(folder, name));
  if (draft) return Buffer.from(draft);
  const limits = { within: dirname(folder), most: PICTURE_LIMITS.bytes };
  const reading = readPlainFile(join(folder, name), limits);
  switch (reading.kind) {
    case 'read':
      return reading.bytes;
    case 'too-large': {
      const size = (reading.size / 1_000_000).toFixed(1);
      return { problem: 'image-too-large', why: `its file has ${size} MB` };
    }
    case 'refused':
      return { problem: 'image-unreadable', why: reading.why };
    case 'missing':
      return { problem: 'image-missing', why: '' };
  }
}
