import type { ActorKind } from '../schema/actor.ts';
import type { Named } from './named.ts';

/** Somebody whom a text calls by what they are, and by no name. */
export function unnamed(name: string, isHouse: boolean, noun: string): Named {
  const kind: ActorKind = isHouse ? 'organization' : isMany(noun) ? 'group' : 'person';
  return {
    name: upperFirst(name),
    kind,
    role: '',
    aliases: name === upperFirst(name) ? [] : [name],
    check: 'the text gives no name',
    isSure: true,
    sex: sexOfNoun(noun),
  };
}

/** Which pronoun a noun goes with, where it tells. */
export function sexOfNoun(noun: string): Named['sex'] {
  if (/(?:woman|mother|daughter|wife|sister|actress|queen)$/u.test(noun)) return 'she';
  return /(?:man|father|(?<!per)son|husband|brother|king)$/u.test(noun) ? 'he' : null;
}

/** Whether a noun means more than one. */
export function isMany(noun: string): boolean {
  return /(?:[^s]s|people|men|women|family|couple|others|some|many|Beobachter|Experten)$/u.test(
    noun,
  );
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
