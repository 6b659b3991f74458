import { addressOf } from '../model/address.ts';
import { anchorLike, idOf, kindOf } from '../model/anchor.ts';
import { articleFolder, quotationFolder } from '../model/site-path.ts';
import type { Content } from '../content/read-content.ts';
import type { ArticleIds, PublicId } from '../permalinks/public-id.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import { kindred } from '../permalinks/things.ts';
import {
  type Change,
  changeContent,
  type Outcome,
  planChange,
  type PlannedChange,
  readForEditing,
} from './change-content.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { EditedFolder } from './edited-folder.ts';
import { applyEdits, type Edit } from '../frontmatter/edit.ts';
import { addEntry, replaceScalar } from '../frontmatter/edit-frontmatter.ts';
import { findTarget, spotOf } from './find-target.ts';
import { itemsAt } from '../frontmatter/items-at.ts';
import type { Path } from '../frontmatter/read-yaml.ts';
import { textAt } from '../frontmatter/text-at.ts';
import { renameShared } from './rename-shared.ts';
import { isShared, sharedAnchor, spotOfShared } from './shared-actor.ts';
import { keepFormer } from '../frontmatter/keep-former.ts';
import { linkEdits, type Readdressed } from './link-edits.ts';
import { openArticle } from './open-article.ts';
import { openFrontmatter, type OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { entryPath, insteadsOf, isIdAlone, referencesTo } from '../frontmatter/references-to.ts';
import { refuseTakenAnchor } from './refuse-taken.ts';
import { isPublished } from './is-published.ts';
import { isSlug, MOST } from '../schema/fields.ts';
import { refusal, type Spot } from './refusal.ts';

/**
 * Gives a quotation, a date or an actor another id, wherever the content uses it. What was published under the old one
 * keeps it under `formerly`; where the author has already written the new id, only that is added.
 */
export function renameId(folder: string, oldName: string, newName: string, today: string): Outcome {
  const content = readForEditing(folder);
  const change = renaming(folder, oldName, newName, content);
  return changeContent(folder, change, content, today);
}

/** The same, but for the writing: what the files are to be. What is not saved yet counts. */
export function planRename(
  { path, drafts }: DraftedFolder,
  oldName: string,
  newName: string,
  today: string,
): PlannedChange {
  const content = readForEditing(path, drafts);
  const change = renaming({ path, drafts }, oldName, newName, content);
  return planChange({ path, drafts }, change, content, today);
}

function renaming(
  folder: EditedFolder,
  oldName: string,
  newName: string,
  content: Content,
): Change {
  const shared = sharedAnchor(oldName, content);
  if (shared) {
    const next = anchorFor(newName, shared, spotOfShared(folder, content, shared));
    return renameShared(folder, shared, next, content);
  }
  const { article, anchor, id } = findTarget(oldName, content, folder);
  if (id && isShared(anchor, content)) refuseShared(oldName, newName, article, id, folder);
  if (anchor === '') {
    const spot = spotOf(article, folder);
    const remedy = `Give it another address: npx verbatim move ${oldName} ${newName}.`;
    throw refusal(spot, 'edit-refused', `“${oldName}” is an article`, remedy);
  }
  const next = anchorFor(newName, anchor, spotOf(article, folder, id?.place));
  const isWritten = id === null && article.ids.get(next)?.state === 'live';
  if (!isWritten && !isGoingBack(next, anchor, article, content))
    refuseTakenAnchor(next, article, content, folder);
  if (id === null && !isWritten) throw refusal(spotOf(article, folder), 'id-unknown', oldName, '');
  const texts = new Map<string, string>();
  for (const other of content.ids.articles) {
    const frontmatter =
      other === article ? openArticle(other, folder) : openNaming(anchor, other, folder);
    if (!frontmatter) continue;
    const edits = [
      ...(other === article ? idEdits(frontmatter, anchor, next, article, content) : []),
      ...insteadEdits(frontmatter, other === article, article, anchor, next),
      ...linkEdits(frontmatter, readdressed(article, anchor, next)),
    ];
    if (edits.length > 0) texts.set(other.slug, applyEdits(frontmatter.text, edits));
  }
  return { texts };
}

/** The frontmatter of an article that may name what an anchor does: most do not, and to open one takes its time. */
function openNaming(
  anchor: string,
  article: ArticleIds,
  folder: EditedFolder,
): OpenFrontmatter | null {
  const { text } = spotOf(article, folder);
  return text.includes(idOf(anchor)) ? openFrontmatter(text) : null;
}

/** The anchor that a new name means for what has another; the letter before it may be written or left out. */
function anchorFor(name: string, anchor: string, spot: Spot): string {
  const bare = name.replace(/^#/u, '');
  const kind = kindOf(bare);
  const id = kind === kindOf(anchor) ? idOf(bare) : bare;
  if (!isSlug(id))
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” is no id`,
      `Choose one of small letters a–z, digits and single hyphens, at most ${MOST.id} of them.`,
    );
  if (kind !== undefined && kind !== kindOf(anchor))
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” would name another kind of thing than #${anchor}`,
      `Call it ${anchorLike(anchor, idOf(bare))}, or ${idOf(bare)} alone.`,
    );
  return anchorLike(anchor, id);
}

/** Throws a ContentError where an article has an actor of `actors.yaml` that it does not describe by itself. */
function refuseShared(
  oldName: string,
  newName: string,
  article: ArticleIds,
  { anchor, place }: PublicId,
  folder: EditedFolder,
): void {
  const value: unknown = openArticle(article, folder).document.toJS();
  const [list, index] = entryPath(value, anchor) ?? ['actors', -1];
  const own = itemsAt(value, list)[index];
  if (textAt(own, 'name') !== undefined && textAt(own, 'kind') !== undefined) return;
  throw refusal(
    spotOf(article, folder, place),
    'edit-refused',
    `“${oldName}” is an actor of actors.yaml, where it has one id for all articles`,
    `Rename it in all of them: npx verbatim rename ${anchor} ${newName}. If this one is another, write name: and kind: here first.`,
  );
}

/** The edits of an article that has what is renamed. */
export function idEdits(
  frontmatter: OpenFrontmatter,
  anchor: string,
  next: string,
  article: ArticleIds,
  content: Content,
): Edit[] {
  const value: unknown = frontmatter.document.toJS();
  const entry = entryPath(value, anchor) ?? entryPath(value, next);
  const former = isPublished(anchor, article, content) ? idOf(anchor) : null;
  const isBare = entry !== undefined && isIdAlone(value, entry);
  const renamed = referencesTo(value, anchor)
    .filter((path) => !isBare || former === null || path.length > 2 || path[0] !== entry[0])
    .flatMap((path) => replaceScalar(frontmatter, path, idOf(next)));
  const kept =
    entry && !isBare
      ? keepFormer(frontmatter, entry, former, idOf(next))
      : former === null || kindOf(anchor) !== 'actor'
        ? []
        : describeActor(frontmatter, entry, { id: idOf(next), formerly: [former] });
  return [...renamed, ...kept, ...linkEdits(frontmatter, [[`#${anchor}`, `#${next}`]])];
}

/** Lists an actor that is there by its id alone, or only named, with what is to be said of it. */
function describeActor(
  frontmatter: OpenFrontmatter,
  entry: Path | undefined,
  { id, formerly }: { readonly id: string; readonly formerly: readonly string[] },
): Edit[] {
  return entry
    ? replaceScalar(frontmatter, entry, `{ id: ${id}, formerly: [${formerly.join(', ')}] }`)
    : addEntry(frontmatter, 'actors', { id, formerly });
}

/** Whether an id is one that the same thing had before. */
export function isGoingBack(
  next: string,
  anchor: string,
  article: ArticleIds,
  content: Content,
): boolean {
  const taken = article.ids.get(next);
  if (taken) return taken.state === 'former' && taken.now === anchor;
  const { released, carried } = content.ledger.records;
  return kindred(anchor, article, new Map([...carried, ...released])).has(next);
}

export function insteadEdits(
  frontmatter: OpenFrontmatter,
  isOwn: boolean,
  { slug }: ArticleIds,
  anchor: string,
  next: string,
): Edit[] {
  return insteadsOf(frontmatter.document.toJS()).flatMap(({ path, address }) => {
    if (address === addressOf(slug, anchor))
      return replaceScalar(frontmatter, path, addressOf(slug, next));
    return isOwn && address === anchor ? replaceScalar(frontmatter, path, next) : [];
  });
}

/** The addresses by which any article links what an anchor names. */
export function readdressed(article: ArticleIds, anchor: string, next: string): Readdressed[] {
  return slugsOf(article).flatMap((slug): Readdressed[] => [
    [`/${articleFolder(slug)}#${anchor}`, `/${articleFolder(article.slug)}#${next}`],
    ...(kindOf(anchor) === 'quote'
      ? [
          [
            `/${quotationFolder(slug, idOf(anchor))}`,
            `/${quotationFolder(article.slug, idOf(next))}`,
          ] as const,
        ]
      : []),
  ]);
}
