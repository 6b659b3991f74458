import { imageSize } from 'image-size';
import { dirname, join } from 'node:path';
import { readPlainFile } from '../files/read-plain-file.ts';
import type { ImageSize } from '../markdown/remark-check-images.ts';

/** Looks the size of a picture up in a folder, by its name; null where there is no picture that a page may show. */
export function imageFolder(folder: string): (name: string) => ImageSize | null {
  return (name) => {
    // SVG is left out: opened on its own address it may run scripts.
    if (!/^[^./\\][^/\\]*\.(?:png|jpe?g|webp|avif|gif)$/iu.test(name)) return null;
    const reading = readPlainFile(join(folder, name), { within: dirname(folder), most: MOST });
    if (reading.kind !== 'read') return null;
    try {
      const { width, height } = imageSize(reading.bytes);
      return { width, height };
    } catch {
      return null;
    }
  };
}

// More than any camera writes.
const MOST = 100_000_000;
