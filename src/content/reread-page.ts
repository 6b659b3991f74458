import { isDeepStrictEqual } from 'node:util';
import { join, sep } from 'node:path';
import { imageFolder } from './image-folder.ts';
import { publicFiles } from './public-files.ts';
import type { Content } from './read-content.ts';
import { readPageFile } from './read-page-file.ts';
import { languagesOf } from './read-site-file.ts';
import { sitePage } from './site-page.ts';

/**
 * Content in which the file of one plain page has changed, as far as that file alone can tell; null where it cannot: the
 * page is new, or has an error, or the footer of all pages shows something else now.
 */
export function rereadPage(
  content: Content,
  file: string,
  folder: string,
  base: string,
): Content | null {
  const { site, pages, topics, navigation, isDossier } = content;
  if (!site || !file.startsWith(join(folder, 'pages', sep))) return null;
  const options = { ...languagesOf(site), base, imageSize: imageFolder(join(folder, 'images')) };
  const reading = { folder: { path: folder }, options, published: publicFiles() };
  const around = { site, listed: pages.listed, topics, navigation, isDossier };
  const changed = sitePage(readPageFile(file, reading, []), around);
  const index = pages.pages.findIndex(({ page }) => page.slug === changed?.page.slug);
  const before = pages.pages[index]?.page;
  if (!changed || !before || !isDeepStrictEqual(shownOf(changed.page), shownOf(before)))
    return null;
  return { ...content, pages: { ...pages, pages: pages.pages.with(index, changed) } };
}

/** What the footer depends on. */
function shownOf({ title, order, lang }: Content['pages']['pages'][number]['page']) {
  return { title, order, lang };
}
