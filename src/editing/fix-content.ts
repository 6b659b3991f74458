import { displayPath } from '../article/read-or-report.ts';
import type { Content } from '../content/read-content.ts';
import { applyEdits } from '../frontmatter/edit.ts';
import { writeFiles } from '../files/write-files.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { isLag } from '../permalinks/check-permalinks.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { cleanName } from '../text/clean-name.ts';
import { countOf } from '../text/count-of.ts';
import { articleFile, readForEditing } from './change-content.ts';
import { fixIds } from './fix-ids.ts';
import { isPublished } from './is-published.ts';
import { openArticle } from './open-article.ts';

/** Which files are meant, by their path in a problem. */
type IsMeant = (file: string) => boolean;

/**
 * Mends what has one right answer in the files that are meant, and in the ledger where what it lacks is told of them;
 * says of each what it was. All else stays as it is. `today` is ISO 8601.
 */
export function fixContent(folder: string, isMeant: IsMeant, today: string): readonly string[] {
  const before = readForEditing(folder);
  const said = before.ids.articles.flatMap((article) => {
    const file = articleFile(folder, article.slug);
    return isMeant(nameOf(file)) ? mendIds(article, folder, before) : [];
  });
  return [...said, ...mendLedger(readForEditing(folder), isMeant, today)];
}

function mendIds(article: ArticleIds, folder: string, content: Content): readonly string[] {
  const path = articleFile(folder, article.slug);
  const frontmatter = openArticle(article, folder);
  const { edits, changed } = fixIds(frontmatter, {
    isTaken: (anchor) => article.ids.has(anchor) || isPublished(anchor, article, content),
    isShared: (id) => content.shared.registry.find(id) !== null,
  });
  if (edits.length === 0) return [];
  const text = applyEdits(frontmatter.text, edits);
  writeFiles(folder, [{ path, text, was: content.digests.get(path) ?? null }]);
  return changed.map(({ from, to, places }) => {
    const where = countOf(places, 'place');
    return `${nameOf(path)}: the id “${from}” is now “${to}”, in ${where}.`;
  });
}

function mendLedger(content: Content, isMeant: IsMeant, today: string): readonly string[] {
  const lags = content.problems.some((problem) => isLag(problem) && isMeant(problem.file));
  if (!lags || !content.isWhole) return [];
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
