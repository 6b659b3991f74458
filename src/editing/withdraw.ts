import type { ArticleIds } from '../permalinks/public-id.ts';
import { changeContent, type Outcome, readForEditing } from './change-content.ts';
import { applyEdits, type Edit } from './edit.ts';
import { addEntry, addKey } from './edit-frontmatter.ts';
import { findTarget, spotOf } from './find-target.ts';
import { leadOn } from './lead-on.ts';
import { isThingPublished } from './is-published.ts';
import { openArticle } from './open-article.ts';
import { type OpenFrontmatter, pairAt } from './open-frontmatter.ts';
import { entryPath } from './references-to.ts';
import { refusal } from './refusal.ts';
import { removeEntry } from './remove-entry.ts';

export interface WithdrawOptions {
  /** Why, as readers are told. */
  readonly reason: string;
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
  const frontmatter = openArticle(article, folder);
  const isKnown = anchor === '' || isThingPublished(anchor, article, content);
  const spot = spotOf(article, folder);
  if (!isKnown && options.instead !== undefined)
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” was never published, so no notice is left that could lead on`,
      'In your command leave out --instead.',
    );
  const edits =
    anchor === ''
      ? retract(frontmatter, options)
      : [
          ...takeOut(frontmatter, anchor),
          ...(isKnown ? leaveNotice(frontmatter, anchor, article, options) : []),
        ];
  if (edits.length === 0)
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” is withdrawn already`,
      'Its notice stands; to say it otherwise, edit retraction: there.',
    );
  const led = leadOn(target, content, folder, options.instead);
  const texts = new Map<string, string>();
  for (const other of content.ids.articles) {
    const own = [...(led.get(other.slug) ?? []), ...(other === article ? edits : [])];
    if (own.length > 0) texts.set(other.slug, applyEdits(spotOf(other, folder).text, own));
  }
  return changeContent(folder, { texts }, content, options.today);
}

function retract(
  frontmatter: OpenFrontmatter,
  { reason, instead, today }: WithdrawOptions,
): Edit[] {
  if (pairAt(frontmatter, [], 'retraction')) return [];
  const notice = { date: today, reason, ...(instead !== undefined && { instead }) };
  return addKey(frontmatter, 'retraction', notice);
}

function takeOut(frontmatter: OpenFrontmatter, anchor: string): Edit[] {
  const entry = entryPath(frontmatter.document.toJS(), anchor);
  return entry ? removeEntry(frontmatter, [], ...entry) : [];
}

function leaveNotice(
  frontmatter: OpenFrontmatter,
  anchor: string,
  article: ArticleIds,
  { reason, instead, today }: WithdrawOptions,
): Edit[] {
  // Their links are to lead to the notice too.
  const formerly = [...article.ids.values()].flatMap((id) =>
    id.now === anchor ? id.anchor.slice(2) : [],
  );
  return addEntry(frontmatter, 'withdrawn', {
    id: anchor,
    ...(formerly.length > 0 && { formerly }),
    date: today,
    reason,
    ...(instead !== undefined && { instead }),
  });
}
