import { commaOf } from '../text/comma-of.ts';

export interface SplitRole {
  readonly before: string;
  /** The part to link to the actor’s affiliation. */
  readonly of: string;
  readonly after: string;
}

/**
 * Finds the affiliation’s name in a role, to link it where it stands (“Prime Minister of Japan”);
 * a role that does not name it has it put behind. `lang` is that of the role, BCP 47.
 */
export function splitRole(role: string | null, of: string, lang: string): SplitRole {
  if (role === null) return { before: '', of, after: '' };
  const at = wholeWords(role, of);
  if (at < 0) return { before: role + commaOf(lang), of, after: '' };
  return { before: role.slice(0, at), of, after: role.slice(at + of.length) };
}

function wholeWords(text: string, words: string): number {
  const at = text.lastIndexOf(words);
  const around = text.slice(0, at).slice(-1) + text.slice(at + words.length).slice(0, 1);
  return /[\p{L}\p{N}]/u.test(around) ? -1 : at;
}
