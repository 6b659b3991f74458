import { HOLDING_KEYS } from '../article/held-back.ts';
import { countOf } from '../text/count-of.ts';
import type { ArticleChange, TextChange, ToldCorrection } from './changes.ts';
import { upTo } from './up-to.ts';
import { code, shown, wordFact, wordThing } from './word-things.ts';

/** What has changed of an article, as a section of Markdown. */
export function wordArticle(change: ArticleChange): string {
  const { facts, things, corrections, text, kind } = change;
  const items = [
    ...facts.flatMap(wordFact).map((line) => line.slice(2)),
    ...upTo(MOST_LENGTH, things.map(wordThing), (left) => `- and ${left} more`),
    ...corrections.map(wordCorrection),
    ...(text ? [wordText(text, kind === 'added' || kind === 'restored')] : []),
  ];
  const head = `### ${TITLES[kind]}: ${shown(change.title)} (${code(change.slug)})`;
  return [head, ...paragraph(outcome(change)), ...paragraph(items.join('\n'))].join('\n\n');
}

// Of a very long one, as much as leaves room for others.
const MOST_LENGTH = 20_000;

const TITLES = {
  added: 'Article added',
  changed: 'Article changed',
  moved: 'Article moved',
  merged: 'Article merged into another',
  withdrawn: 'Article withdrawn',
  restored: 'Article no longer withdrawn',
  gone: 'Article gone',
} as const;

function paragraph(text: string): readonly string[] {
  return text === '' ? [] : [text];
}

function outcome({ kind, slug, other, takenBack, reason }: ArticleChange): string {
  if (takenBack !== null)
    return `Its file says ${code(`${HOLDING_KEYS[takenBack]}:`)}, though readers have it, or may have. \`npx verbatim check\` says what to do.`;
  if (kind === 'gone') return 'Its file is not published any more, and readers are told nothing.';
  if (kind === 'merged') return `Its address leads to ${code(other ?? '')}.`;
  const moved = other === null ? '' : `It was ${code(other)} and is ${code(slug)} now. `;
  return `${moved}${reason === null ? '' : `Readers are told: ${shown(reason)}`}`.trim();
}

function wordCorrection({ kind, date, note, anchor }: ToldCorrection): string {
  const of = anchor === null ? 'the article' : code(anchor);
  return `- **Readers are told** of a ${kind} to ${of}, ${date}${note === null ? '' : `: ${shown(note)}`}`;
}

function wordText({ added, removed, before, after }: TextChange, isNew: boolean): string {
  if (isNew) return `- **Text**: ${countOf(after, 'word')}`;
  const length = before === after ? `${after}` : `${before} before, ${after} now`;
  if (added + removed === 0)
    return `- **Text edited**: signs or spaces only (${countOf(after, 'word')})`;
  return `- **Text edited**: ${countOf(added, 'word')} new, ${removed} taken out (${length})`;
}
