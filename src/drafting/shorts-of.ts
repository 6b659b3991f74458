import { isCountry, kindOfName } from './kind-of-name.ts';
import { FAMILY_FIRST, withoutSuffixes } from './name-words.ts';

/** The surname, and the abbreviation that the text gives in brackets. */
export function shortsOf(full: string, abbreviations: readonly Abbreviation[]): string[] {
  const words = withoutSuffixes(full).split(' ');
  const surname = words.at(-1) ?? '';
  const first = words.length === 2 ? (words[0] ?? '') : '';
  const particle =
    /(?<= )(?:(?:de|von|van|di|da|del|bin|la|der|den|ter|zu) )+(?=\S+$)/u
      .exec(words.join(' '))?.[0]
      .trim() ?? '';
  const isPerson = kindOfName(full) === 'person';
  const standing = abbreviations.find(
    ({ before, short }) => before.endsWith(full) && (!isPerson || isInitials(short, words)),
  )?.short;
  const isSurname = words.length > 1 && isPerson && surname.length > 2 && !isCountry(surname, 'en');
  return [
    ...(isSurname ? [surname] : []),
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

/** “(CSU)” behind a person is the party; “(DLQ)” behind a house is its name. */
function isInitials(short: string, words: readonly string[]): boolean {
  return words
    .map((word) => word.charAt(0))
    .join('')
    .startsWith(short);
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
