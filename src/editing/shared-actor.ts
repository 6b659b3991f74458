import { anchorOf, idOf, kindOf } from '../model/anchor.ts';
import { actorsFile } from '../content/read-actors.ts';
import type { Content } from '../content/read-content.ts';
import { displayPath } from '../article/read-or-report.ts';
import { openYaml, type OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import type { Target } from './find-target.ts';
import { type EditedFolder, pathOf, textIn } from './edited-folder.ts';
import type { Spot } from './refusal.ts';

/** The anchor of an actor that articles share, where a name on the command line means one in all of them; else null. */
export function sharedAnchor(name: string, content: Content): string | null {
  const bare = name.replace(/^#/u, '');
  const id = kindOf(bare) === 'actor' ? idOf(bare) : bare;
  const anchor = anchorOf('actor', id);
  if (!isShared(anchor, content)) return null;
  const isOther = content.ids.articles.some(
    ({ slug, ids }) =>
      bare === slug || [anchorOf('quote', id), anchorOf('event', id)].some((each) => ids.has(each)),
  );
  return bare === id && isOther ? null : anchor;
}

/** Whether `actors.yaml` has what an anchor names. */
export function isShared(anchor: string, { shared }: Content): boolean {
  return kindOf(anchor) === 'actor' && shared.actors.some(({ id }) => id === idOf(anchor));
}

/** An actor in each article that names it. */
export function targetsOfShared(anchor: string, { ids }: Content): Target[] {
  return ids.articles.flatMap((article: ArticleIds): Target[] => {
    const id = article.ids.get(anchor);
    return id?.state === 'live' ? [{ article, anchor, id }] : [];
  });
}

/** Where a content folder says what its articles share of their actors. */
export function spotOfShared(folder: EditedFolder, { shared }: Content, anchor: string): Spot {
  const file = actorsFile(pathOf(folder));
  const place = shared.statements.find(({ id }) => id === idOf(anchor))?.place;
  const text = textIn(folder, file);
  return { path: displayPath(file), text, ...(place && { place }) };
}

/** What articles share of their actors, open for edits. */
export function openShared(folder: EditedFolder): OpenFrontmatter {
  return openYaml(textIn(folder, actorsFile(pathOf(folder))));
}

/** Where in it an actor stands; -1 where it does not. */
export function indexOfShared({ document }: OpenFrontmatter, anchor: string): number {
  const list: unknown = document.toJS();
  return Array.isArray(list)
    ? list.findIndex((item: unknown) => Reflect.get(Object(item), 'id') === idOf(anchor))
    : -1;
}
