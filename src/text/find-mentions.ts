import { isInsideLongerName } from './longer-name.ts';
import { normalise, type NormalisedText, type Range, toOriginal } from './normalise.ts';
import { isWordBoundary } from './word-boundary.ts';
import { createWordTrie } from './word-trie.ts';

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
  const longest = longestNames(text, owners.keys());
  const found: FoundMention[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const name = longest[start];
    if (name === undefined || !isNameBoundary(text, start)) continue;
    const range = { start, end: start + name.length };
    const id = owners.get(name);
    if (id && !isInsideLongerName(text, range)) found.push({ id, ...toOriginal(haystack, range) });
    start = range.end - 1;
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

/** At each offset of a text, the longest name that stands there and ends as a name may. */
function longestNames(text: string, names: Iterable<string>): readonly (string | undefined)[] {
  const longest: (string | undefined)[] = Array.from({ length: text.length });
  let last = { end: -1, isBoundary: false };
  createWordTrie(names).walk(text, (name, end) => {
    if (last.end !== end) last = { end, isBoundary: isNameBoundary(text, end) };
    // Of those that begin at one offset the longest ends last.
    if (last.isBoundary) longest[end - name.length] = name;
  });
  return longest;
}

// “China’s” names China, though a quotation could not be cut there.
function isNameBoundary(text: string, index: number): boolean {
  return isWordBoundary(text, index) || /^'s?(?![\p{L}\p{N}])/u.test(text.slice(index, index + 3));
}
