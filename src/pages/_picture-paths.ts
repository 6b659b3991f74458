import { allPictureFiles } from '../model/all-picture-files.ts';
import type { PictureFile } from '../model/picture-files.ts';
import { listArticles, listPlainPages } from './_content.ts';

/**
 * The addresses of the pictures’ files of one kind. Each kind has a route of its own: while one writes, Astro serves no
 * file whose extension is a parameter. A retracted article shows nothing, so its pictures have no address.
 */
export function picturePaths(extension: PictureFile['extension']) {
  const shown = listArticles().filter(({ listed }) => !listed.retraction);
  const texts = [...shown, ...listPlainPages()];
  return allPictureFiles(texts.flatMap(({ pictures }) => pictures))
    .filter(({ file }) => file.extension === extension)
    .map((props) => ({
      params: { name: props.file.name },
      props,
      cacheKey: JSON.stringify(props),
    }));
}
