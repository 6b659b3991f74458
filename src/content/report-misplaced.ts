import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftedFolder } from '../files/drafts.ts';
import { listFolder } from '../files/list-folder.ts';
import type { Problem } from '../problems/problem.ts';
import { isPictureName } from './image-folder.ts';
import { isSetAside } from './is-set-aside.ts';
import { reportFile } from './report-file.ts';

/**
 * Warns of what an author takes for published, but stands where nobody looks: articles, pictures, facts of the site, of actors, topics and authors.
 * `texts` are the files of the articles and the plain pages.
 */
export function reportMisplaced(
  { path }: DraftedFolder,
  texts: readonly string[],
  problems: Problem[],
): void {
  const linked = linkedTo(texts);
  const warn = (folder: string, name: string) => {
    const file = join(path, folder, name);
    const remedy = placeFor(name, folder);
    if (remedy !== '' && !linked.has(trueFile(file)))
      reportFile(problems, file, 'file-unexpected', name, remedy);
  };
  for (const name of namesIn(path, path)) {
    warn('', name);
    if (['articles', 'pages', 'sources'].includes(name)) continue;
    for (const inner of namesIn(join(path, name), path)) warn(name, inner);
  }
}

/** Where a file belongs that stands in a folder of the content; '' where it is right there, or where that cannot be said. */
export function placeFor(name: string, folder: string): string {
  const [, stem = ''] = ARTICLE.exec(name) ?? [];
  if (stem && (folder === 'articles' || folder === 'pages')) return `Rename it to ${stem}.md`;
  if (stem)
    return `Move it to ${folder.toLowerCase() === 'pages' ? 'pages' : 'articles'}/${stem}.md`;
  const [, facts = ''] = /^(site|topics|actors|authors)\.ya?ml$/iu.exec(name) ?? [];
  const counting = `${facts.toLowerCase()}.yaml`;
  if (facts !== '' && name !== counting && folder === '')
    return `What counts stands in ${counting}: rename it to that, or carry over what is to hold`;
  return isPictureName(name) && folder !== 'images' ? 'Move it into images/' : '';
}

const ARTICLE = /^([^.].*)\.(?:md|mdx|markdown)$/iu;

/** A text may be a link to a file that stands elsewhere in the content. */
function linkedTo(texts: readonly string[]): ReadonlySet<string> {
  const links = texts.filter((file) =>
    lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink(),
  );
  return new Set(links.map(trueFile));
}

function trueFile(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function namesIn(folder: string, within: string): readonly string[] {
  const listed = listFolder(folder, within);
  return listed.kind === 'read' ? listed.names.filter((name) => !isSetAside(name)) : [];
}
