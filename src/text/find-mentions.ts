import { isInsideLongerName } from './longer-name.ts';
import { normalise, type NormalisedText, type Range, toOriginal } from './normalise.ts';
import { isWordBoundary } from './word-boundary.ts';

export interface Named {
  readonly id: string;
  /** The name and its aliases. */
  readonly names: readonly string[];
}

export interface FoundMention extends Range {
  readonly id: string;
}

/**
 * Finds every place where one of the named is named: the longest name first, on word boundaries, case-sensitive,
 * never inside a longer name. A name that two share is nobody’s. Ranges are of the original text, in order, and do
 * not overlap.
 */
export function findMentions(haystack: NormalisedText, named: readonly Named[]): FoundMention[] {
  const owners = ownersByName(named);
  const lengths = lengthsByInitial([...owners.keys()]);
  const { text } = haystack;
  const found: FoundMention[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const candidates = lengths.get(text.charAt(start));
    if (!candidates || !isNameBoundary(text, start)) continue;
    const name = longestName(text, start, candidates, owners);
    if (name === null) continue;
    const range = { start, end: start + name.length };
    const id = owners.get(name);
    if (id && !isInsideLongerName(text, range)) found.push({ id, ...toOriginal(haystack, range) });
    start = range.end - 1;
  }
  return found;
}

/** Names that more than one of the named bear, with who bears them. */
export function sharedNames(named: readonly Named[]): { name: string; ids: readonly string[] }[] {
  const bearers = new Map<string, string[]>();
  for (const { id, names } of named) {
    for (const name of names.map(clean)) {
      const ids = bearers.get(name) ?? [];
      if (!ids.includes(id)) bearers.set(name, [...ids, id]);
    }
  }
  return [...bearers].filter(([, ids]) => ids.length > 1).map(([name, ids]) => ({ name, ids }));
}

function clean(name: string): string {
  return normalise(name).text.trim();
}

/** Who bears a name; null where several do, so that a shorter name does not match inside it. */
function ownersByName(named: readonly Named[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { id, names } of named) {
    for (const name of names.map(clean).filter(Boolean)) {
      owners.set(name, owners.has(name) && owners.get(name) !== id ? null : id);
    }
  }
  return owners;
}

/** The lengths of the names that begin with a character, the greatest first. */
function lengthsByInitial(names: readonly string[]): Map<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const initial = name.charAt(0);
    lengths.set(initial, (lengths.get(initial) ?? new Set()).add(name.length));
  }
  return new Map([...lengths].map(([initial, set]) => [initial, [...set].sort((a, b) => b - a)]));
}

function longestName(
  text: string,
  start: number,
  lengths: readonly number[],
  owners: ReadonlyMap<string, string | null>,
): string | null {
  for (const length of lengths) {
    const name = text.slice(start, start + length);
    if (owners.has(name) && isNameBoundary(text, start + length)) return name;
  }
  return null;
}

// “China’s” names China, though a quotation could not be cut there.
function isNameBoundary(text: string, index: number): boolean {
  return isWordBoundary(text, index) || /^'s?(?![\p{L}\p{N}])/u.test(text.slice(index, index + 3));
}
