import { join } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { readPicture } from '../content/read-picture.ts';
import type { PictureFile } from '../model/picture-files.ts';
import type { Picture } from '../model/picture.ts';
import { cachedEncoder } from '../pictures/cached-encoder.ts';
import { createPictureDigest } from '../pictures/picture-digest.ts';

/*
 * Astro’s own pipeline takes pictures by import. That ties them to names that Vite can import, to a list that builds
 * beside each other would share, and to a cache that is trusted blindly; and what cannot be converted it publishes as
 * it is, with the place that the camera noted. So this does what its sharp service does, from the content folder.
 */
const digestOf = createPictureDigest();
const encode = cachedEncoder('.cache/pictures');

/** Answers with a file of a picture. */
export async function sendPicture(picture: Picture, file: PictureFile): Promise<Response> {
  const bytes = readPicture(join(contentFolder(), 'images'), picture.name);
  if ('problem' in bytes || digestOf(bytes) !== picture.digest) {
    // While one writes, the page is just about to be loaded anew.
    if (import.meta.env.DEV) return new Response(null, { status: 404 });
    throw new Error(`images/${picture.name} was changed just now; build again.`);
  }
  const data = await encode(bytes, picture, file);
  return new Response(new Uint8Array(data), { headers: { 'content-type': TYPES[file.extension] } });
}

const TYPES = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' } as const;
