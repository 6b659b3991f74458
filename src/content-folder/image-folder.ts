import { imageSize } from 'image-size';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageSize } from '../markdown/remark-check-images.ts';

/** Looks the size of a picture up in a folder, by its name; null where there is no picture that a page may show. */
export function imageFolder(folder: string): (name: string) => ImageSize | null {
  return (name) => {
    // SVG is left out: opened on its own address it may run scripts.
    if (!/^[^./\\][^/\\]*\.(?:png|jpe?g|webp|avif|gif)$/iu.test(name)) return null;
    const file = join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
    try {
      const { width, height } = imageSize(readFileSync(file));
      return { width, height };
    } catch {
      return null;
    }
  };
}
