import { isInsideLongerName } from './longer-name.ts';
import { normalise, type NormalisedText, type Range, toOriginal } from './normalise.ts';
import { visitWords } from './visit-words.ts';
import { boundariesOf, isWordBoundary } from './word-boundary.ts';

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
  const { text } = haystack;
  const isBoundary = boundariesOf(text, isNameBoundary);
  const found: FoundMention[] = [];
  let from = 0;
  for (const [start, name] of longestNames(text, new Set(owners.keys()), isBoundary)) {
    if (start < from || !isBoundary(start)) continue;
    const range = { start, end: start + name.length };
    const id = owners.get(name);
    if (id && !isInsideLongerName(text, range)) found.push({ id, ...toOriginal(haystack, range) });
    from = range.end;
  }
  return found;
}

/** Names that more than one of the named bear, with who bears them. */
export function sharedNames(named: readonly Named[]): { name: string; ids: readonly string[] }[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, names } of named) {
    for (const name of names.map(clean))
      bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
  }
  return [...bearers]
    .filter(([, ids]) => ids.size > 1)
    .map(([name, ids]) => ({ name, ids: [...ids] }));
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

/** Where names stand in a text that end as a name may, in order, and of those that begin at one offset the longest. */
function longestNames(
  text: string,
  names: ReadonlySet<string>,
  isBoundary: (index: number) => boolean,
): [start: number, name: string][] {
  const longest = new Map<number, string>();
  visitWords(text, names, (name, end) => {
    if (isBoundary(end)) longest.set(end - name.length, name);
  });
  return [...longest].sort(([a], [b]) => a - b);
}

// “China’s” names China, though a quotation could not be cut there.
function isNameBoundary(text: string, index: number): boolean {
  return isWordBoundary(text, index) || /^'s?(?![\p{L}\p{N}])/u.test(text.slice(index, index + 3));
}
