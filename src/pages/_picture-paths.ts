import { getCollection } from 'astro:content';
import { allPictureFiles } from '../model/all-picture-files.ts';
import type { PictureFile } from '../model/picture-files.ts';

/**
 * The addresses of the pictures’ files of one kind. Each kind has a route of its own: while one writes, Astro serves no
 * file whose extension is a parameter. A retracted article shows nothing, so its pictures have no address.
 */
export async function picturePaths(extension: PictureFile['extension']) {
  const articles = (await getCollection('articles')).map(({ data }) => data);
  const shown = articles.filter(({ article }) => !article.retraction);
  return allPictureFiles(shown.flatMap(({ pictures }) => pictures))
    .filter(({ file }) => file.extension === extension)
    .map((props) => ({ params: { name: props.file.name }, props }));
}
