import type { AnchorKind } from '../model/anchor.ts';
import type { FactChange, ThingChange } from './changes.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { shortenMiddle } from './shorten-middle.ts';
import { wordCompared } from './word-compared.ts';

/** What has changed of a quotation, an event or an actor, as an item of a Markdown list. */
export function wordThing({
  kind,
  of,
  anchor,
  formerly,
  label,
  words,
  state,
  reason,
  facts,
}: ThingChange): string {
  const what = `${NAMES[of]} ${kind === 'changed' ? verbOf(of, facts) : VERBS[kind]}`;
  const id = formerly === null ? code(anchor) : `${code(formerly)} → ${code(anchor)}`;
  const said = words === null || kind === 'changed' ? '' : `: “${shown(words)}”`;
  const checked = state === null || kind !== 'added' ? '' : ` (${wordState(state)})`;
  const why = reason === null ? '' : `. Readers are told: ${shown(reason)}`;
  const untold = kind === 'gone' ? '. Readers are told nothing' : '';
  return [
    `- **${what}** ${id} ${shown(label)}${said}${checked}${why}${untold}`,
    ...facts.flatMap(wordFact),
  ].join('\n');
}

const NAMES: Readonly<Record<AnchorKind, string>> = {
  quote: 'Quotation',
  event: 'Date',
  actor: 'Actor',
};

const VERBS = { added: 'added', withdrawn: 'withdrawn', gone: 'gone' } as const;

function verbOf(of: AnchorKind, facts: readonly FactChange[]): string {
  const changed = new Set(facts.map(({ fact }) => fact));
  if (of === 'event' && (changed.has('date') || changed.has('new date'))) return 'moved';
  if (of === 'actor' && changed.has('name')) return 'renamed';
  return 'changed';
}

function wordState(state: string): string {
  return state === 'not held' ? 'source not held' : `${state} in its source`;
}

/** What a fact was and is, as items under that of what it is a fact of */
export function wordFact({ fact, before, after }: FactChange): readonly string[] {
  if (before === null) return [`  - ${fact}: ${shown(after ?? '')} (new)`];
  if (after === null) return [`  - ${fact}: was ${shown(before)}, now not stated`];
  if (!PROSE.has(fact)) return [`  - ${fact}: ${shown(before)} → ${shown(after)}`];
  const compared = wordCompared(before, after);
  return [`  - ${fact} before: ${compared.before}`, `  - ${fact} now: ${compared.after}`];
}

const PROSE: ReadonlySet<string> = new Set([
  'words',
  'words of the source',
  'context',
  'title',
  'headline',
  'standfirst',
  'description',
  'editor’s note',
  'reason of the withdrawal',
]);

/** Words of the content, the middle left out where they are very many. */
export function shown(text: string): string {
  return escapeMarkdown(shortenMiddle(text, MOST_LENGTH));
}

const MOST_LENGTH = 400;

/** An id or an address. */
export function code(text: string): string {
  return /^[\p{L}\p{M}\p{N}#/_.~^@{}:-]+$/u.test(text) ? `\`${text}\`` : shown(text);
}
