import { idOf, kindOf } from '../model/anchor.ts';
import { textAt } from '../frontmatter/text-at.ts';
import type { Content } from '../content/read-content.ts';
import type { CorrectionKind } from '../schema/correction.ts';
import { factsOfArticle } from '../permalinks/facts.ts';
import { articleFile, changeContent, type Outcome, readForEditing } from './change-content.ts';
import type { DraftedFolder } from '../files/drafts.ts';
import type { EditedFolder } from './edited-folder.ts';
import { type Change, changedSinceRelease } from './changed-since-release.ts';
import { applyEdits } from '../frontmatter/edit.ts';
import { addEntry, type NewEntry } from '../frontmatter/edit-frontmatter.ts';
import { findTarget, spotOf, type Target } from './find-target.ts';
import { isSlip } from './is-slip.ts';
import { openArticle } from './open-article.ts';
import { refusal } from './refusal.ts';
import { sharedAnchor, spotOfShared, targetsOfShared } from './shared-actor.ts';

export interface ReviseOptions {
  readonly kind: CorrectionKind;
  /** What was wrong and now is right; only a typo goes without. */
  readonly note?: string | undefined;
  /** ISO 8601. */
  readonly today: string;
}

/**
 * Tells readers of a change of what was published that the author has made: of the words of a quotation, of who said it
 * and when, of the name of an actor, of an event or the title of an article. Adds it to the corrections, with what was
 * there before. The name of an actor that articles share is told of in each of them that was published with another.
 */
export function revise(folder: string, name: string, options: ReviseOptions): Outcome {
  const content = readForEditing(folder);
  const texts = new Map(revisedTexts(folder, name, content, options));
  return changeContent(folder, { texts }, content, options.today);
}

/**
 * The same, but for the writing: what the articles’ files are to be, by path. What is not saved yet counts; `content` is
 * the folder as it was read with that.
 */
export function planRevision(
  { path, drafts }: DraftedFolder,
  name: string,
  content: Content,
  options: ReviseOptions,
): ReadonlyMap<string, string> {
  const texts = revisedTexts({ path, drafts }, name, content, options);
  return new Map(texts.map(([slug, text]) => [articleFile(path, slug), text]));
}

function revisedTexts(
  folder: EditedFolder,
  name: string,
  content: Content,
  options: ReviseOptions,
): readonly (readonly [slug: string, text: string])[] {
  const shared = sharedAnchor(name, content);
  const targets = shared ? changedTargets(shared, content) : [findTarget(name, content, folder)];
  if (shared && targets.length === 0)
    throw refusal(
      spotOfShared(folder, content, shared),
      'edit-refused',
      `no article has published “${name}” by another name, or all of them tell of it`,
      'Change the name first, here under name:. Then tell of it with this command.',
    );
  return targets.map(
    (target) => [target.article.slug, revised(name, target, content, folder, options)] as const,
  );
}

/** An actor that articles share in those articles that were published with another name and do not tell of that. */
function changedTargets(anchor: string, content: Content): readonly Target[] {
  return targetsOfShared(anchor, content).filter((target) => {
    const change = changedSinceRelease(target, content.ledger.records.released);
    return change && !change.told && Object.keys(change.facts).length > 0;
  });
}

/** The text of an article that tells of a change. */
function revised(
  name: string,
  target: Target,
  content: Content,
  folder: EditedFolder,
  options: ReviseOptions,
): string {
  const { article, anchor, id } = target;
  const spot = spotOf(article, folder, id?.words?.place ?? id?.place);
  const refuse = (why: string, remedy: string) => refusal(spot, 'edit-refused', why, remedy);
  if (anchor !== '' && !id)
    throw refuse(
      `“${name}” is not in the article any more`,
      'Put it back, or withdraw it: npx verbatim check says how.',
    );
  const change = changedSinceRelease(target, content.ledger.records.released);
  if (!change)
    throw refuse(
      `“${name}” was not published yet`,
      'Change it as you like: there is nobody to tell.',
    );
  if (!change.words && Object.keys(change.facts).length === 0) {
    const since = change.record.versions?.at(-1)?.date ?? change.record.published;
    throw refusal(spot, 'words-unchanged', anchor || article.slug, since);
  }
  if (change.told) {
    const why = `the change of “${name}” since its last publication is told here already`;
    const at = spotOf(article, folder, change.told.place);
    throw refusal(at, 'edit-refused', why, 'To tell it otherwise, edit that entry.');
  }
  const frontmatter = openArticle(article, folder);
  const lang = textAt(frontmatter.document.toJS(), 'lang') ?? content.site?.lang ?? 'en';
  if (options.kind === 'typo' && !isTypo(change, target, lang))
    throw refuse(
      'more than the spelling has changed, as far as that can be told',
      'In your command write --kind correction (or clarification), and --note "…" for what was wrong and now is right.',
    );
  const edits = addEntry(frontmatter, 'corrections', entryOf(anchor, change, options));
  return applyEdits(frontmatter.text, edits);
}

/** Who said it, and when, is never a matter of spelling. */
function isTypo({ words, facts }: Change, { article, id }: Target, lang: string): boolean {
  const now = id?.facts ?? factsOfArticle(article);
  const spelt = Object.entries(facts).every(
    ([fact, was = '']) => fact === 'title' && isSlip(was, now.title ?? '', lang),
  );
  if (!spelt || !words) return spelt;
  return isSlip([words].flat().join(' '), id?.words?.parts.join(' ') ?? '', lang);
}

function entryOf(anchor: string, change: Change, { kind, note, today }: ReviseOptions): NewEntry {
  const key = kindOf(anchor);
  return {
    date: today,
    kind,
    ...(key && { [key]: idOf(anchor) }),
    was: earlierOf(change),
    ...(note !== undefined && { text: note }),
  };
}

/** As an author writes it: words alone where nothing else has changed. */
function earlierOf({ words, facts }: Change): NewEntry[string] {
  const named = Object.entries(facts).map(([fact, was = '']) => [
    fact === 'on' ? 'date' : fact,
    was,
  ]);
  if (words && named.length === 0) return words;
  return { ...(words && { text: words }), ...Object.fromEntries(named) };
}
