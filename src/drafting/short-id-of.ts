import { idOf } from './mint-ids.ts';
import { FAMILY_FIRST, withoutSuffixes } from './name-words.ts';
import type { Named } from './named.ts';

/** An id for somebody: the surname where it is nobody else’s, else the name. */
export function shortIdOf({ name, kind, aliases }: Named, all: readonly Named[]): string {
  const surname =
    kind === 'person' &&
    !/^(?:The|A|An|My|His|Her|One) /u.test(name) &&
    aliases.find((alias) => !alias.includes(' ') && /^\p{Lu}/u.test(alias) && name.includes(alias));
  const [first = '', ...others] = name.split(' ');
  const family = kind === 'person' && others.length === 1 && FAMILY_FIRST.test(first) ? first : '';
  const short =
    family ||
    surname ||
    (kind === 'person' && /^\p{Lu}\S+(?: \p{Lu}\S*)+$/u.test(name)
      ? (withoutSuffixes(name).split(' ').at(-1) ?? name)
      : name);
  const isShared = all.some(
    (other) => other.name !== name && other.name.split(' ').includes(short),
  );
  return idOf(isShared ? name : short) || idOf(name);
}
