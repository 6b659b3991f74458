import { createHash } from 'node:crypto';
import { PICTURE_LIMITS } from './picture-limits.ts';
import { RECIPE } from './recipe.ts';

/** Names a picture by its bytes and by what is done with them, in hexadecimal digits. */
export function pictureDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(TERMS).update(bytes).digest('hex').slice(0, 24);
}

const TERMS = JSON.stringify([RECIPE, PICTURE_LIMITS]);
