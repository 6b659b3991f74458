import { idOf, kindOf } from '../model/anchor.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { changeContent, type Outcome, readForEditing } from './change-content.ts';
import { applyEdits, type Edit } from '../frontmatter/edit.ts';
import { addEntry, addKey } from '../frontmatter/edit-frontmatter.ts';
import { findTarget, spotOf } from './find-target.ts';
import { leadOn } from './lead-on.ts';
import { isPublished, isThingPublished } from './is-published.ts';
import { type NewNotice, noticeFor } from './notice-for.ts';
import { openArticle } from './open-article.ts';
import { type OpenFrontmatter, pairAt } from '../frontmatter/open-frontmatter.ts';
import { entriesNaming, entryPath } from '../frontmatter/references-to.ts';
import { refuseNamed } from './refuse-named.ts';
import { refusal } from './refusal.ts';
import { isShared } from './shared-actor.ts';
import { removeEntry, removeKey } from '../frontmatter/remove-entry.ts';

export interface WithdrawOptions {
  /** Why, as readers are told; it may be left out where they were told before. */
  readonly reason?: string | undefined;
  /** Where they are led instead: `q-…` or `article#q-…`. */
  readonly instead?: string | undefined;
  /** ISO 8601. */
  readonly today: string;
}

/**
 * Withdraws a quotation, a date or an actor: takes it out of its list and, where it was published, leaves a notice in
 * its place. Withdraws an article: its page says so in place of the text. The text itself is the author’s to change.
 */
export function withdraw(folder: string, name: string, options: WithdrawOptions): Outcome {
  const content = readForEditing(folder);
  const target = findTarget(name, content, folder);
  const { article, anchor } = target;
  const notice = { ...options, ...noticeFor(target, content, folder, options) };
  const frontmatter = openArticle(article, folder);
  const isKnown = anchor === '' || isThingPublished(anchor, article, content);
  const spot = spotOf(article, folder);
  // Of one that is listed still, the check of what would be left says so.
  if ((!target.id && kindOf(anchor) === 'actor') || isShared(anchor, content))
    refuseNamed(frontmatter, anchor, spot);
  if (anchor === '' && !isPublished('', article, content))
    throw refusal(
      spot,
      'edit-refused',
      `“${article.slug}” was never published, so there is nothing to withdraw`,
      'Delete its file.',
    );
  if (!isKnown && options.instead !== undefined)
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” was never published, so no notice is left that could lead on`,
      'In your command leave out --instead.',
    );
  const edits =
    anchor === ''
      ? retract(frontmatter, notice)
      : [
          ...takeOut(frontmatter, anchor),
          ...takeEarlierWords(frontmatter, anchor, article),
          ...(isKnown ? leaveNotice(frontmatter, anchor, article, notice) : []),
        ];
  if (edits.length === 0)
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” is withdrawn already`,
      'Its notice stands; until it is released, retraction: can be edited there.',
    );
  const led = leadOn(target, content, folder, options.instead);
  const texts = new Map<string, string>();
  for (const other of content.ids.articles) {
    const own = [...(led.get(other.slug) ?? []), ...(other === article ? edits : [])];
    if (own.length > 0) texts.set(other.slug, applyEdits(spotOf(other, folder).text, own));
  }
  return changeContent(folder, { texts }, content, options.today);
}

function retract(frontmatter: OpenFrontmatter, { reason, instead, date }: NewNotice): Edit[] {
  if (pairAt(frontmatter, [], 'retraction')) return [];
  const notice = { date, reason, ...(instead !== undefined && { instead }) };
  return addKey(frontmatter, 'retraction', notice);
}

function takeOut(frontmatter: OpenFrontmatter, anchor: string): Edit[] {
  const entry = entryPath(frontmatter.document.toJS(), anchor);
  return entry ? removeEntry(frontmatter, [], ...entry) : [];
}

/** Corrections go on telling that the quotation was changed, but no longer what it said before. */
function takeEarlierWords(
  frontmatter: OpenFrontmatter,
  anchor: string,
  { ids }: ArticleIds,
): Edit[] {
  if (kindOf(anchor) !== 'quote') return [];
  const known = [
    anchor,
    ...[...ids.values()].flatMap((id) => (id.now === anchor ? id.anchor : [])),
  ];
  const told: unknown = frontmatter.document.toJS();
  return known
    .flatMap((each) => entriesNaming(told, 'corrections', 'quote', idOf(each)))
    .flatMap((index) => removeKey(frontmatter, ['corrections', index], 'was'));
}

function leaveNotice(
  frontmatter: OpenFrontmatter,
  anchor: string,
  article: ArticleIds,
  { reason, instead, date }: NewNotice,
): Edit[] {
  // Their links are to lead to the notice too.
  const formerly = [...article.ids.values()].flatMap((id) =>
    id.now === anchor ? idOf(id.anchor) : [],
  );
  return addEntry(frontmatter, 'withdrawn', {
    id: anchor,
    ...(formerly.length > 0 && { formerly }),
    date,
    reason,
    ...(instead !== undefined && { instead }),
  });
}
