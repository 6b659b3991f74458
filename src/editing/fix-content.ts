import { dirname } from 'node:path';
import { displayPath } from '../article/read-or-report.ts';
import { actorsFile } from '../content/read-actors.ts';
import type { Content } from '../content/read-content.ts';
import { currentDigest } from '../files/complete-change.ts';
import { applyEdits } from '../frontmatter/edit.ts';
import type { OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { anchorOf } from '../model/anchor.ts';
import { writeFiles } from '../files/write-files.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { isLag } from '../permalinks/check-permalinks.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';
import { articleFile, readForEditing } from './change-content.ts';
import { type FixedIds, fixIds, fixSharedIds } from './fix-ids.ts';
import { isPublished } from './is-published.ts';
import { openArticle } from './open-article.ts';
import { isShared, openShared } from './shared-actor.ts';

/** Which files are meant, by their path in a problem. */
type IsMeant = (file: string) => boolean;

/**
 * Mends what has one right answer in the files that are meant, and in the ledger where what it lacks is told of them;
 * says of each what it was. All else stays as it is. `today` is ISO 8601.
 */
export function fixContent(folder: string, isMeant: IsMeant, today: string): readonly string[] {
  const first = readForEditing(folder);
  const shared = isMeant(nameOf(actorsFile(folder))) ? mendShared(folder, first) : [];
  const content = shared.length > 0 ? readForEditing(folder) : first;
  // Where an article is in order, so are its ids.
  const isInOrder = new Set(content.articles.map(({ listed }) => listed.slug));
  const said = content.ids.articles.flatMap((article) =>
    !isInOrder.has(article.slug) && isMeant(nameOf(articleFile(folder, article.slug)))
      ? mendIds(article, folder, content)
      : [],
  );
  const mended = said.length > 0 ? readForEditing(folder) : content;
  return [...shared, ...said, ...mendLedger(mended, isMeant, today)];
}

function mendShared(folder: string, content: Content): readonly string[] {
  const path = actorsFile(folder);
  // Only of what could be read as a list is any value told to be none.
  const isRead = content.problems.some(
    ({ file, code }) => file === nameOf(path) && code === 'value-invalid',
  );
  if (!isRead) return [];
  const list = openShared(folder);
  const isTaken = (anchor: string) =>
    content.ids.articles.some(
      (article) => article.ids.has(anchor) || isPublished(anchor, article, content),
    );
  return write(path, list, fixSharedIds(list, isTaken), currentDigest(path, folder));
}

function mendIds(article: ArticleIds, folder: string, content: Content): readonly string[] {
  const path = articleFile(folder, article.slug);
  const frontmatter = openArticle(article, folder);
  const ids = fixIds(frontmatter, {
    slug: article.slug,
    isTaken: (anchor) => article.ids.has(anchor) || isPublished(anchor, article, content),
    isShared: (id) => isShared(anchorOf('actor', id), content),
  });
  return write(path, frontmatter, ids, content.digests.get(path) ?? null);
}

function write(
  path: string,
  { text }: OpenFrontmatter,
  { edits, changed }: FixedIds,
  was: string | null,
): readonly string[] {
  if (edits.length === 0) return [];
  writeFiles(dirname(path), [{ path, text: applyEdits(text, edits), was }]);
  return changed.map(({ from, to, places }) => {
    const where = countOf(places, 'place');
    return `${nameOf(path)}: the id “${from}” is now “${to}”, in ${where}.`;
  });
}

function mendLedger(content: Content, isMeant: IsMeant, today: string): readonly string[] {
  const lags = content.problems.some((problem) => isLag(problem) && isMeant(problem.file));
  // A folder without an article may be the wrong one.
  if (!lags || !content.isWhole || content.ids.articles.length === 0) return [];
  const { added, changed, dropped } = updateLedger(content.ids, content.ledger, today);
  const counts = [
    [added.length, 'recorded'],
    [changed.length, 'brought up to date'],
    [dropped.length, 'dropped'],
  ] as const;
  const done = counts.flatMap(([count, what]) =>
    count === 0 ? [] : [`${countOf(count, 'address', 'addresses')} ${what}`],
  );
  const what = done.length > 0 ? done.join(', ') : 'begun';
  return [`${nameOf(content.ledger.file.path)}: ${what}; commit it with the articles.`];
}

function nameOf(path: string): string {
  return cleanName(displayPath(path));
}
