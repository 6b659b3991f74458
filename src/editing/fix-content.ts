import { basename, dirname, join } from 'node:path';
import { actorsFile } from '../content/read-actors.ts';
import type { Content } from '../content/read-content.ts';
import { currentDigest } from '../files/complete-change.ts';
import { writeFiles } from '../files/write-files.ts';
import { applyEdits } from '../frontmatter/edit.ts';
import { openFrontmatter, type OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { takenIds } from '../frontmatter/taken-ids.ts';
import { valueOf } from '../frontmatter/value-of.ts';
import { addressOf } from '../model/address.ts';
import { ANCHOR_KINDS, anchorOf } from '../model/anchor.ts';
import { isLag } from '../permalinks/check-permalinks.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import { updateLedger } from '../permalinks/update-ledger.ts';
import { countOf } from '../text/count-of.ts';
import { readForEditing } from './change-content.ts';
import { articlesOf, hasInvalid, nameOf } from './content-paths.ts';
import { textIn } from './edited-folder.ts';
import { type FixedIds, fixIds, fixSharedIds } from './fix-ids.ts';
import { isPublished } from './is-published.ts';
import { mendNamed } from './mend-named.ts';
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
  const named = NAMED.flatMap((list) =>
    isMeant(nameOf(join(folder, `${list}.yaml`))) ? mendNamed(list, folder, first) : [],
  );
  const content = shared.length + named.length > 0 ? readForEditing(folder) : first;
  // Where an article is in order, so are its ids.
  const isInOrder = new Set(content.articles.map(({ listed }) => listed.slug));
  const said = articlesOf(content).flatMap((path) =>
    !isInOrder.has(basename(path, '.md')) && isMeant(nameOf(path))
      ? mendIds(path, folder, content)
      : [],
  );
  const mended = said.length > 0 ? readForEditing(folder) : content;
  return [...shared, ...named, ...said, ...mendLedger(mended, isMeant, today)];
}

const NAMED = ['topics', 'authors'] as const;

function mendShared(folder: string, content: Content): readonly string[] {
  const path = actorsFile(folder);
  if (!hasInvalid(path, content)) return [];
  const list = openShared(folder);
  const isTaken = (anchor: string) =>
    content.ids.articles.some(
      (article) => article.ids.has(anchor) || isPublished(anchor, article, content),
    );
  return write(path, list, fixSharedIds(list, isTaken), currentDigest(path, folder));
}

function mendIds(path: string, folder: string, content: Content): readonly string[] {
  const slug = basename(path, '.md');
  const frontmatter = openFrontmatter(textIn(folder, path));
  const value = frontmatter && valueOf(frontmatter);
  if (!frontmatter || value === null) return [];
  const taken = new Set(
    ANCHOR_KINDS.flatMap((kind) => takenIds(value, kind).map((id) => anchorOf(kind, id))),
  );
  // A draft has no ids yet.
  const article = content.ids.articles.find((each) => each.slug === slug);
  const ids = fixIds(frontmatter, {
    slug,
    isTaken: (anchor) =>
      taken.has(anchor) ||
      (article
        ? isPublished(anchor, article, content)
        : isRecorded(addressOf(slug, anchor), content.ledger.records)),
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
