import sharp, { type Sharp } from 'sharp';
import type { PictureFile } from '../model/picture-files.ts';
import type { PictureKind } from '../model/picture.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';
import { RECIPE } from './recipe.ts';

/**
 * Makes a file of a picture: upright, in sRGB, and without what a camera wrote into it, the place not least. Fails
 * where the picture is damaged.
 */
export function encodePicture(
  bytes: Uint8Array,
  kind: PictureKind,
  { width, extension }: PictureFile,
): Promise<Buffer> {
  const animated = kind === 'animation' && extension === 'webp';
  const picture = sharp(bytes, { animated, limitInputPixels: PICTURE_LIMITS.pixels })
    .autoOrient()
    .resize({ width, withoutEnlargement: true });
  return encode(picture, kind, extension).toBuffer();
}

function encode(picture: Sharp, kind: PictureKind, extension: PictureFile['extension']): Sharp {
  if (extension === 'jpg') return picture.jpeg(RECIPE.jpeg);
  return extension === 'png' ? picture.png(RECIPE.png) : picture.webp(RECIPE.webp[kind]);
}
