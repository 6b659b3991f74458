import { distance } from 'fastest-levenshtein';
import { recordsOf } from '../permalinks/records-of.ts';
import type { CorrectionKind } from '../schema/correction.ts';
import { changeContent, type Outcome, readForEditing } from './change-content.ts';
import { applyEdits } from './edit.ts';
import { addEntry } from './edit-frontmatter.ts';
import { findTarget, spotOf } from './find-target.ts';
import { openArticle } from './open-article.ts';
import { refusal } from './refusal.ts';

export interface ReviseOptions {
  readonly kind: CorrectionKind;
  /** What was wrong and now is right; only a typo goes without. */
  readonly note?: string | undefined;
  /** ISO 8601. */
  readonly today: string;
}

/** Tells readers of a change of published words that the author has made: adds it, with the earlier words, to the corrections. */
export function revise(folder: string, name: string, options: ReviseOptions): Outcome {
  const content = readForEditing(folder);
  const { article, anchor, id } = findTarget(name, content, folder);
  const spot = spotOf(article, folder, id?.words?.place ?? id?.place);
  if (!id?.words) throw refusal(spot, 'edit-refused', `“${name}” is no quotation of the article`);
  const [published] = recordsOf(id, article, content.ledger.records.released);
  const last = published?.versions?.at(-1);
  if (!last)
    throw refusal(
      spot,
      'edit-refused',
      `“${name}” was not published yet, so its words may change freely`,
    );
  if (last.sha256 === id.words.sha256)
    throw refusal(spot, 'words-unchanged', anchor.slice(2), last.date);
  const { kind, note, today } = options;
  // Words that went back and forth have been changed from here before, and that was told.
  const before = published?.versions?.filter(({ sha256 }) => sha256 === last.sha256).length ?? 1;
  const told = article.revisions.filter(
    ({ quote, was }) => `q-${quote}` === anchor && was === last.sha256,
  );
  if (told.length >= before) {
    const place = told.at(-1)?.place;
    const why = `the change of “${name}” since its last publication is told here already; edit that entry instead`;
    throw refusal(spotOf(article, folder, place), 'edit-refused', why);
  }
  if (kind === 'typo' && !isSlip(last.text, id.words.parts))
    throw refusal(
      spot,
      'edit-refused',
      'more than the spelling has changed: use --kind correction or clarification, and --note',
    );
  const frontmatter = openArticle(article, folder);
  const edits = addEntry(frontmatter, 'corrections', {
    date: today,
    kind,
    quote: anchor.slice(2),
    was: last.text,
    ...(note !== undefined && { text: note }),
  });
  const texts = new Map([[article.slug, applyEdits(frontmatter.text, edits)]]);
  return changeContent(folder, { texts }, content, today);
}

/** Whether two wordings differ by no more than slips of the pen do: three signs, or one in ten. */
function isSlip(was: string | readonly string[], now: readonly string[]): boolean {
  const before = [was].flat().join(' ');
  return distance(before, now.join(' ')) <= Math.max(3, before.length / 10);
}
