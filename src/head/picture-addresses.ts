import { pictureFiles, picturePath } from '../model/picture-files.ts';
import type { Picture } from '../model/picture.ts';

/** The address of each picture’s largest file; none where that of the site is not known. */
export function pictureAddresses(
  pictures: readonly Picture[],
  base: string,
  origin: URL | undefined,
): readonly string[] {
  return pictures.flatMap((picture) => {
    const { modern, fallback } = pictureFiles(picture);
    const path = picturePath(base, modern.at(-1) ?? fallback);
    return origin ? new URL(path, origin).href : [];
  });
}
