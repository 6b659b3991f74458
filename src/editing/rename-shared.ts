import { idOf } from '../model/anchor.ts';
import { actorsFile } from '../content/read-actors.ts';
import type { Content } from '../content/read-content.ts';
import { applyEdits, type Edit } from '../frontmatter/edit.ts';
import { replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { keepFormer } from '../frontmatter/keep-former.ts';
import { openFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { referencesIn } from '../frontmatter/references-in.ts';
import type { Change } from './change-content.ts';
import { type EditedFolder, pathOf } from './edited-folder.ts';
import { spotOf } from './find-target.ts';
import { isPublished } from './is-published.ts';
import { refuseTakenAnchor } from './refuse-taken.ts';
import { refusal } from './refusal.ts';
import { idEdits, insteadEdits, isGoingBack, readdressed } from './rename-id.ts';
import { linkEdits } from './link-edits.ts';
import { indexOfShared, openShared, spotOfShared, targetsOfShared } from './shared-actor.ts';

/** Gives an actor that articles share another id: in `actors.yaml`, and in every article that names it or links it. */
export function renameShared(
  folder: EditedFolder,
  anchor: string,
  next: string,
  content: Content,
): Change {
  const owners = targetsOfShared(anchor, content).map(({ article }) => article);
  refuseTaken(folder, anchor, next, content);
  const owning = new Set(owners);
  for (const article of content.ids.articles)
    if (article.ids.get(next)?.state === 'live' || owning.has(article))
      if (!isGoingBack(next, anchor, article, content))
        refuseTakenAnchor(next, article, content, folder);
  const texts = new Map<string, string>();
  for (const article of content.ids.articles) {
    const { text } = spotOf(article, folder);
    const frontmatter = text.includes(idOf(anchor)) ? openFrontmatter(text) : null;
    if (!frontmatter) continue;
    const elsewhere = text.includes(anchor) ? owners : [];
    const edits = [
      ...(owning.has(article) ? idEdits(frontmatter, anchor, next, article, content) : []),
      ...elsewhere.flatMap((owner) => [
        ...insteadEdits(frontmatter, owner === article, owner, anchor, next),
        ...linkEdits(frontmatter, readdressed(owner, anchor, next)),
      ]),
    ];
    if (edits.length > 0) texts.set(article.slug, applyEdits(text, edits));
  }
  const wasPublished = owners.some((article) => isPublished(anchor, article, content));
  const shared = renamedIn(folder, anchor, next, wasPublished);
  return { texts, files: new Map([[actorsFile(pathOf(folder)), shared]]) };
}

/** Throws a ContentError where another actor of `actors.yaml` has an id, or had it. */
function refuseTaken(folder: EditedFolder, anchor: string, next: string, content: Content): void {
  const taken = content.shared.actors.find(
    ({ id, formerly }) =>
      id === idOf(next) || (id !== idOf(anchor) && formerly.includes(idOf(next))),
  );
  if (taken)
    throw refusal(
      spotOfShared(folder, content, anchor),
      'id-taken',
      next,
      `“${taken.id}” in this list`,
    );
}

/** The text of `actors.yaml` with the new id. */
function renamedIn(
  folder: EditedFolder,
  anchor: string,
  next: string,
  wasPublished: boolean,
): string {
  const open = openShared(folder);
  const list: unknown = open.document.toJS();
  const items = (Array.isArray(list) ? list : []).map((value: unknown, index) => ({
    value,
    index,
  }));
  const named = referencesIn((each) => (each === 'actors' ? items : []))
    .filter(({ id }) => id === idOf(anchor))
    .map(({ path }) => path.slice(1));
  const at = indexOfShared(open, anchor);
  const edits: Edit[] = [
    ...[[at, 'id'], ...named].flatMap((path) => replaceScalar(open, path, idOf(next))),
    ...keepFormer(open, [at], wasPublished ? idOf(anchor) : null, idOf(next)),
  ];
  return applyEdits(open.text, edits);
}
