import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { PICTURE_LIMITS } from './picture-limits.ts';
import { RECIPE } from './recipe.ts';

/** Names a picture by its bytes and by all that its files depend on besides, in hexadecimal digits. */
export type PictureDigest = (bytes: Uint8Array) => string;

/** The releases of what makes the files are read once. */
export function createPictureDigest(): PictureDigest {
  // Not imported: whoever has no pictures would wait for it.
  const { versions }: typeof import('sharp') = createRequire(import.meta.url)('sharp');
  const terms = JSON.stringify([pictureDesign, RECIPE, PICTURE_LIMITS, versions]);
  return (bytes) => createHash('sha256').update(terms).update(bytes).digest('hex').slice(0, 24);
}

/** To be raised with each change of this folder that alters a file or a measurement; `picture-files.test.ts` asks for it. */
export const pictureDesign = 1;
