import { sexOfGivenName } from './given-names.ts';
import type { NameRun } from './name-run.ts';
import type { Named } from './named.ts';

/** Which pronoun somebody goes by, as far as a title, a role or a given name tells. */
export function sexOf(name: string, runs: readonly NameRun[], role: string): Named['sex'] {
  const roles = [role, ...runs.map((run) => run.role)].join(' ');
  if (
    /\b(?:Mrs|Ms|Miss|Madam|Frau|Mme|Madame|Queen|Princess|Lady|Dame|Sister)\b|woman\b|actress|mother|daughter|wife|sister|in\b(?<=\p{L}(?:erin|entin))/u.test(
      roles,
    )
  )
    return 'she';
  return /\b(?:Mr|Sir|Herr|Monsieur|King|Prince|Lord|Father|Pope)\b|(?<!\bwo)man\b|father|husband|brother/u.test(
    roles,
  )
    ? 'he'
    : sexOfGivenName(name);
}
