import { idOf } from './mint-ids.ts';
import type { Named } from './named.ts';

/** What is to be looked at again of somebody: who they are, and whether what they are called for the time being is said of them. */
export function doubtOf(
  { name, role, check }: Named,
  aliases: readonly string[],
  called: ReadonlyMap<string, string>,
  isNew: boolean,
): string {
  const guessed = aliases.filter(
    (words) =>
      called.get(words) === name &&
      !role.toLowerCase().includes((words.split(' ').at(-1) ?? '').toLowerCase()),
  );
  const whether = guessed.map((words) => `whether “${words}” means them, everywhere`);
  const isMute =
    isNew &&
    idOf(name) === '' &&
    'the id says nothing; verbatim rename gives another, of letters a–z';
  return [check, ...whether, isMute].filter((each) => each).join('; ');
}
