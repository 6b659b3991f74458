import type { Picture } from './picture.ts';
import { sitePath } from './site-path.ts';

/** One of the files that are made of a picture. */
export interface PictureFile {
  /** Name without its extension. */
  readonly name: string;
  readonly extension: 'webp' | 'jpg' | 'png';
  /** In pixels. */
  readonly width: number;
}

export interface PictureFiles {
  /** For the browsers of today, from the smallest to the largest. */
  readonly modern: readonly PictureFile[];
  /** For all others; of an animation the first frame, for those too who want nothing to move. */
  readonly fallback: PictureFile;
  /** Of the largest, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The files of a picture. None is larger than the picture itself. */
export function pictureFiles(picture: Picture): PictureFiles {
  const widths = widthsOf(picture);
  const width = widths.at(-1) ?? picture.width;
  const fallback = widths.findLast((each) => each <= FALLBACK_WIDTH) ?? width;
  const file = (each: number, extension: PictureFile['extension']) => ({
    name: `${picture.digest}-${each}`,
    extension,
    width: each,
  });
  return {
    modern: widths.map((each) => file(each, 'webp')),
    fallback: file(fallback, picture.kind === 'photograph' ? 'jpg' : 'png'),
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  };
}

/** The path of a file of a picture. */
export function picturePath(base: string, { name, extension }: PictureFile): string {
  return sitePath(base, `images/${name}.${extension}`);
}

// The column is 544 CSS pixels wide, 612 on the widest screens: so much for one, two and three device pixels each.
const WIDTHS = [400, 640, 960, 1280];
const FALLBACK_WIDTH = 960;
// Frames weigh much, so an animation has one width for all.
const ANIMATION_WIDTH = 640;

function widthsOf({ width, kind }: Picture): readonly number[] {
  if (kind === 'animation') return [Math.min(width, ANIMATION_WIDTH)];
  // A step just below the picture’s own width would save next to nothing.
  const smaller = WIDTHS.filter((step) => step < width * 0.9);
  return smaller.length === WIDTHS.length ? WIDTHS : [...smaller, Math.min(width, 1280)];
}
