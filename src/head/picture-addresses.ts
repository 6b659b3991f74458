import { type PageContext, urlOf } from '../model/page-context.ts';
import { pictureFiles, picturePath } from '../model/picture-files.ts';
import type { Picture } from '../model/picture.ts';

/** The address of each picture’s largest file. */
export function pictureAddresses(
  pictures: readonly Picture[],
  context: PageContext,
): readonly string[] {
  return pictures.map((picture) => {
    const { modern, fallback } = pictureFiles(picture);
    return urlOf(context, picturePath(context.base, modern.at(-1) ?? fallback));
  });
}
