import type { Element, Properties } from 'hast';
import { pictureFiles, picturePath, type PictureFile } from '../model/picture-files.ts';
import type { Picture } from '../model/picture.ts';

interface Setting {
  readonly alt: string;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
  /** Whether it is likely in sight before the reader scrolls. */
  readonly isEarly: boolean;
}

/** A `picture` with all files of a picture, for the browser to choose from. */
export function pictureElement(picture: Picture, { alt, base, isEarly }: Setting): Element {
  const { modern, fallback, width, height } = pictureFiles(picture);
  const path = (file: PictureFile) => picturePath(base, file);
  const img = element('img', {
    src: path(fallback),
    alt,
    ...(picture.kind === 'drawing' && { className: ['drawing'] }),
    width,
    height,
    ...(isEarly ? { fetchPriority: 'high' } : { loading: 'lazy' }),
    decoding: 'async',
  });
  const still = picture.kind === 'animation' ? [stillSource(path(fallback))] : [];
  const children = [...still, modernSource(modern, path), img];
  return { type: 'element', tagName: 'picture', properties: {}, children };
}

function modernSource(files: readonly PictureFile[], path: (file: PictureFile) => string): Element {
  const [only, ...more] = files;
  if (only && more.length === 0)
    return element('source', { type: 'image/webp', srcSet: path(only) });
  const srcSet = files.map((file) => `${path(file)} ${file.width}w`).join(', ');
  return element('source', { type: 'image/webp', srcSet, sizes: SIZES });
}

/** For readers who want nothing to move. */
function stillSource(path: string): Element {
  return element('source', { media: '(prefers-reduced-motion: reduce)', srcSet: path });
}

function element(tagName: string, properties: Properties): Element {
  return { type: 'element', tagName, properties, children: [] };
}

/** The column: `--measure` of the styles, larger on the widest screens, and the whole of a narrow one. */
const SIZES = '(min-width: 100rem) 38.25rem, (min-width: 46rem) 34rem, calc(100vw - 2.5rem)';
