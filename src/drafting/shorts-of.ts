import { kindOfName } from './kind-of-name.ts';
import { FAMILY_FIRST } from './name-words.ts';

/** The surname, and the abbreviation that the text gives in brackets. */
export function shortsOf(full: string, abbreviations: readonly Abbreviation[]): string[] {
  const words = full.split(' ').filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/u.test(word));
  const surname = words.at(-1) ?? '';
  const first = words.length === 2 ? (words[0] ?? '') : '';
  const particle =
    words.length > 2 && /^(?:de|von|van|di|da|del|bin)$/u.test(words.at(-2) ?? '')
      ? (words.at(-2) ?? '')
      : '';
  const standing = abbreviations.find(({ before }) => before.endsWith(full))?.short;
  return [
    ...(words.length > 1 && kindOfName(full) === 'person' && surname.length > 2 ? [surname] : []),
    ...(particle === ''
      ? []
      : [
          `${particle} ${surname}`,
          `${particle.charAt(0).toUpperCase()}${particle.slice(1)} ${surname}`,
        ]),
    ...(FAMILY_FIRST.test(first) ? [first] : []),
    ...(standing === undefined ? [] : [standing]),
  ];
}

/** An abbreviation in brackets. */
export interface Abbreviation {
  readonly short: string;
  /** What stands before the bracket. */
  readonly before: string;
}

/** The abbreviations that a text gives in brackets. */
export function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(/ \((\p{Lu}[\p{L}\p{N}.&-]{1,11})\)/gu)].map(
    ({ 1: short = '', index }) => ({
      short,
      before: text.slice(Math.max(0, index - 120), index).replaceAll('’', "'"),
    }),
  );
}
