import { pictureFiles, type PictureFile } from './picture-files.ts';
import type { Picture } from './picture.ts';

/** The files of all pictures, each once, also where articles share a picture. */
export function allPictureFiles(
  pictures: readonly Picture[],
): readonly { readonly picture: Picture; readonly file: PictureFile }[] {
  const files = pictures.flatMap((picture) => {
    const { modern, fallback } = pictureFiles(picture);
    return [...modern, fallback].map((file) => ({ picture, file }));
  });
  return [
    ...new Map(files.map((each) => [`${each.file.name}.${each.file.extension}`, each])).values(),
  ];
}
