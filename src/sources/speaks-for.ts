/**
 * Whether the one whom a document marks as speaking may be who is named, by a name, an alias or a role: the surname of
 * the one is among the names of the other, and their first names agree; or the mark says no more than the role does.
 * Capitals, accents and titles do not count. Where scripts part no words, one is part of the other.
 */
export function speaksFor(marked: string, names: readonly string[]): boolean {
  const words = wordsOf(marked);
  if (marked === 'A' || words.length === 0 || names.length === 0) return true;
  const bare = words.filter((word) => !TITLES.has(word));
  return names.some((name) => {
    const own = wordsOf(name);
    if (words.every((word) => own.includes(word))) return true;
    return (
      bare.length > 0 &&
      areOne(
        bare,
        own.filter((word) => !TITLES.has(word)),
      )
    );
  });
}

function areOne(marked: readonly string[], own: readonly string[]): boolean {
  const [surname = '', ownSurname = ''] = [marked.at(-1), own.at(-1)];
  if (UNSPACED.test(surname))
    return own.some((word) => word.includes(surname) || surname.includes(word));
  if (!own.includes(surname) && !marked.includes(ownSurname)) return false;
  const [first = '', ownFirst = ''] = [marked[0], own[0]];
  const areBothFull = marked.length === own.length && first.length > 1 && ownFirst.length > 1;
  return !areBothFull || marked.length < 2 || first === ownFirst || own.includes(first);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What many are called. */
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof sir dame lord lady
  president vice prime minister secretary senator sen representative rep congressman congresswoman governor gov
  chairman chairwoman chair speaker spokesperson spokesman spokeswoman ambassador general judge justice captain
  m mme monsieur madame herr frau`.split(/\s+/u),
);

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word));
}

const SMALL: ReadonlySet<string> = new Set(
  'the of and for de la le les du des der die das und al el'.split(' '),
);
