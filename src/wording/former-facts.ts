import { wordingOf } from './wording-of.ts';
import type { Before } from '../model/revision.ts';
import type { Words } from './words.ts';

/** What was told otherwise before, as it reads after “Formerly”. */
export function formerFacts(
  { name, title, speaker, to, date, form }: Before,
  words: Words,
): readonly string[] {
  const { changes } = words;
  return [
    ...(name === null ? [] : [changes.named(name)]),
    ...(title === null ? [] : [changes.title(title)]),
    ...(speaker === null ? [] : [changes.attributed(speaker)]),
    ...(to === null ? [] : [changes.addressed(to)]),
    ...(date === null ? [] : [changes.dated(wordingOf(date, words))]),
    ...(form === null ? [] : [changes.given(form)]),
  ];
}
