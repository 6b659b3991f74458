import type { PermalinkVersion } from '../schema/permalink.ts';
import type { Facts } from './facts.ts';
import type { State } from './told-changes.ts';

/** The keys by which an author writes facts: when something was said or happened is its `date`. */
const KEYS: Readonly<Record<string, string>> = { on: 'date' };

/** Facts as an author writes them behind `was:`, `{ speaker: "Maria Lind" }`. */
export function wordState(state: State, names: readonly string[]): string {
  const pairs = names.map((name) => `${KEYS[name] ?? name}: ${JSON.stringify(state[name] ?? '')}`);
  return `{ ${pairs.join(', ')} }`;
}

/** The words of a version in one line. */
export function wordsOf({ text }: Pick<PermalinkVersion, 'text'>): string {
  return typeof text === 'string' ? text : text.join(' … ');
}

/** What something was published as, for a message: its name or title, who said it, when. */
export function describeFacts({ name, title, speaker, to, on, form }: Facts): string {
  const parts = [name, title, speaker, on, to && `to ${to}`, form === 'indirect' && 'a paraphrase'];
  return parts.filter(Boolean).join(', ');
}
