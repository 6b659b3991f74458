import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, kindOf, listOfAnchor } from '../model/anchor.ts';
import { stringify } from 'yaml';
import type { Content } from '../content/read-content.ts';
import { actorsFile } from '../content/read-actors.ts';
import { SOURCES_FOLDER } from '../content/source-files.ts';
import type { Drafts } from '../files/drafts.ts';
import { displayPath } from '../article/read-or-report.ts';
import { recordsAt } from '../permalinks/records-of.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { changeContent, type Outcome, pageFile, readForEditing } from './change-content.ts';
import { applyEdits, type Edit } from '../frontmatter/edit.ts';
import { addEntry, type NewEntry } from '../frontmatter/edit-frontmatter.ts';
import { findTarget, spotOf, type Target } from './find-target.ts';
import { isThingPublished } from './is-published.ts';
import { leadOn } from './lead-on.ts';
import { type NewNotice, noticeFor } from './notice-for.ts';
import { openArticle } from './open-article.ts';
import { openFrontmatter, type OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';
import { entriesNaming } from '../frontmatter/references-to.ts';
import { refuseNamed } from './refuse-named.ts';
import { removeEntry, removeItem } from '../frontmatter/remove-entry.ts';
import {
  indexOfShared,
  isShared,
  openShared,
  spotOfShared,
  targetsOfShared,
} from './shared-actor.ts';
import type { WithdrawOptions } from './withdraw.ts';
import { wordsLeft } from './words-left.ts';

export interface Erased extends Outcome {
  /** Where the words stand still in the content, as `articles/x.md:12`. */
  readonly left: readonly string[];
}

/**
 * Removes for good what was published of a quotation, a date, an actor or an article: its words, names and checksums
 * leave the frontmatter and the ledger. The address and its days stay, with a notice. Words that stand in the text are
 * the author’s to take out.
 */
export function erase(folder: string, name: string, options: WithdrawOptions): Erased {
  const content = readForEditing(folder);
  const target = findTarget(name, content, folder, ['live', 'withdrawn']);
  const { article, anchor } = target;
  const notice = noticeOf({
    ...options,
    ...noticeFor(target, content, folder, options, true),
  });
  const frontmatter = openArticle(article, folder);
  const { text } = frontmatter;
  if ((!target.id && kindOf(anchor) === 'actor') || isShared(anchor, content))
    refuseNamed(frontmatter, anchor, spotOf(article, folder));
  const led = leadOn(target, content, folder, options.instead);
  const texts = new Map(
    content.ids.articles
      .filter(({ slug }) => led.has(slug))
      .map((other) => [
        other.slug,
        applyEdits(spotOf(other, folder).text, led.get(other.slug) ?? []),
      ]),
  );
  const erased =
    anchor === ''
      ? erasedArticle(article, content, notice)
      : withoutWords(texts.get(article.slug) ?? text, anchor, article, content, notice);
  texts.set(article.slug, erased);
  const words = wordsOf(target, content);
  const files = withoutShared(target, content, folder);
  const outcome = changeContent(folder, { texts, files }, content, options.today);
  const left = readForEditing(folder);
  const { path, place } = spotOfShared(folder, left, anchor);
  const named = place && isShared(anchor, left) ? [`${path}:${place.line}`] : [];
  return { ...outcome, left: [...named, ...wordsLeft(words, textsOf(folder, left))] };
}

/** `actors.yaml` without an actor that no other article names. */
function withoutShared({ article, anchor }: Target, content: Content, folder: string): Drafts {
  const isNamed = targetsOfShared(anchor, content).some((other) => other.article !== article);
  if (isNamed || !isShared(anchor, content)) return new Map();
  const open = openShared(folder);
  const edits = removeItem(open, [], indexOfShared(open, anchor));
  const isOnly = content.shared.actors.length === 1;
  return new Map([[actorsFile(folder), isOnly ? null : applyEdits(open.text, edits)]]);
}

/** All words and names that were recorded of a thing, or are listed now; of an article, of all that it has. */
function wordsOf({ article, anchor }: Target, { ledger }: Content): readonly string[] {
  const { released, carried, current } = ledger.records;
  const ids = [...article.ids.values()].filter(
    (id) => anchor === '' || id.anchor === anchor || id.now === anchor,
  );
  const recorded = ids.flatMap((id) =>
    [released, carried, current].flatMap((records) => recordsAt(id.anchor, article, records)),
  );
  return [
    ...recorded.flatMap(({ versions = [] }) => versions.flatMap(({ text }) => text)),
    ...ids.flatMap(({ words }) => words?.parts ?? []),
  ];
}

function textsOf(
  folder: string,
  { ids, pages, sources, ledger }: Content,
): ReadonlyMap<string, string> {
  const spots = ids.articles.map((article) => spotOf(article, folder));
  const files = pages.pages.map(({ page }) => pageFile(folder, page.slug));
  return new Map([
    ...spots.map(({ path, text }): [string, string] => [path, text]),
    ...files.map((file): [string, string] => [displayPath(file), readFileSync(file, 'utf8')]),
    ...sources.map(({ source, document, text }): [string, string] => [
      displayPath(join(folder, SOURCES_FOLDER, `${source.id}.${document}`)),
      text().text,
    ]),
    [displayPath(ledger.file.path), ledger.file.text ?? ''],
  ]);
}

function noticeOf({ date, reason, instead }: NewNotice): NewEntry {
  return { date, reason, ...(instead !== undefined && { instead }), erased: 'true' };
}

/** The text of an article without an entry and the corrections of it, with a notice where it was published. */
function withoutWords(
  text: string,
  anchor: string,
  article: ArticleIds,
  content: Content,
  notice: NewEntry,
): string {
  const id = idOf(anchor);
  const list = listOfAnchor(anchor);
  const bare = [
    [list, 'id', id],
    ['corrections', kindOf(anchor) ?? '', id],
    ['withdrawn', 'id', anchor],
  ].reduce((left, [from = '', by = '', name = '']) => withoutEntries(left, from, by, name), text);
  const formerly = formerIds(anchor, article);
  if (!isThingPublished(anchor, article, content)) return bare;
  const entry = { id: anchor, ...(formerly.length > 0 && { formerly }), ...notice };
  return edited(bare, (frontmatter) => addEntry(frontmatter, 'withdrawn', entry));
}

function withoutEntries(text: string, list: string, key: string, id: string): string {
  const frontmatter = openFrontmatter(text);
  const [index] = frontmatter ? entriesNaming(frontmatter.document.toJS(), list, key, id) : [];
  if (!frontmatter || index === undefined) return text;
  const left = applyEdits(text, removeEntry(frontmatter, [], list, index));
  return left === text ? text : withoutEntries(left, list, key, id);
}

function edited(text: string, edit: (frontmatter: OpenFrontmatter) => Edit[]): string {
  const frontmatter = openFrontmatter(text);
  return frontmatter ? applyEdits(text, edit(frontmatter)) : text;
}

function formerIds(anchor: string, { ids }: ArticleIds): readonly string[] {
  return [...ids.values()].flatMap((id) => (id.now === anchor ? idOf(id.anchor) : []));
}

/** All that is left of an article: the notice, and one for each address that it had. */
function erasedArticle(article: ArticleIds, content: Content, notice: NewEntry): string {
  const { instead: _, ...plain } = notice;
  const things = [...article.ids.values()].filter(
    ({ anchor, state }) => state !== 'former' && isThingPublished(anchor, article, content),
  );
  const withdrawn = things.map(({ anchor }) => {
    const formerly = formerIds(anchor, article);
    return { id: anchor, ...(formerly.length > 0 && { formerly }), ...plain };
  });
  const formerly = article.formerly.map(({ slug }) => slug);
  const frontmatter = stringify({
    title: 'Article removed',
    description: 'Its text and its quotations were removed.',
    ...(formerly.length > 0 && { formerly }),
    retraction: notice,
    ...(withdrawn.length > 0 && { withdrawn }),
  });
  return `---\n${frontmatter}---\n\nThis article was removed.\n`;
}
