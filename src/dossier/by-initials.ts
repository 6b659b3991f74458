/** Names that begin alike. */
export interface SameInitials<T> {
  /** What they begin with, in capitals: `S`, or `Sa` where so many begin with that. */
  readonly initials: string;
  /** The same as part of an address. */
  readonly key: string;
  readonly items: readonly T[];
}

/**
 * Parts a list by the first letters of names, in the order of the list: by as many letters as it takes for each part to have no more than
 * `most`, so that a new name changes one part. Letters are one where the language, BCP 47, takes them for one: `Å` is an
 * `A` in English and none in Swedish. Names that are alike in their first eight letters stay together.
 */
export function byInitials<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  lang: string,
  most: number,
): readonly SameInitials<T>[] {
  const plain = plainLetters(lang);
  const named = items.map((item) => ({ item, letters: lettersOf(nameOf(item), plain) }));
  return partBy(named, 1, most).map(({ initials, items: own }) => ({
    initials: (initials[0] ?? '').toLocaleUpperCase(lang) + initials.slice(1).join(''),
    key: keyOf(initials),
    items: own.map(({ item }) => item),
  }));
}

interface Named<T> {
  readonly item: T;
  readonly letters: readonly string[];
}

function partBy<T>(
  named: readonly Named<T>[],
  length: number,
  most: number,
): { readonly initials: readonly string[]; readonly items: readonly Named<T>[] }[] {
  const groups = Map.groupBy(named, ({ letters }) => letters.slice(0, length).join(''));
  return [...groups.values()].flatMap((items) => {
    const initials = items[0]?.letters.slice(0, length) ?? [];
    const canPart = items.length > most && length < MOST_LETTERS && initials.length === length;
    return canPart ? partBy(items, length + 1, most) : [{ initials, items }];
  });
}

const MOST_LETTERS = 8;

/** Turns a letter into the one without marks that a language takes for the same. */
function plainLetters(lang: string): (letter: string) => string {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base' });
  return (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}+/gu, '');
    return bare !== '' && compare(bare, letter) === 0 ? bare : letter;
  };
}

/** Its first letters and digits, without what stands before or between them. */
function lettersOf(name: string, plain: (letter: string) => string): readonly string[] {
  const letters = name.match(/[\p{L}\p{N}]\p{M}*/gu) ?? ['?'];
  return letters.slice(0, MOST_LETTERS).map((letter) => plain(letter).toLowerCase());
}

/** ASCII as it is, other letters by their numbers: no host and no file system reads them differently. */
function keyOf(initials: readonly string[]): string {
  return [...initials.join('')]
    .map((each) => (/[a-z0-9]/u.test(each) ? each : `~${each.codePointAt(0)?.toString(16)}~`))
    .join('');
}
