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
  if (owners.size === 0) return [];
  const { text } = haystack;
  const found: FoundMention[] = [];
  const pattern = namePattern([...owners.keys()]);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const id = owners.get(match[0]);
    const isWhole = isNameBoundary(text, range.start) && isNameBoundary(text, range.end);
    if (!isWhole) pattern.lastIndex = range.start + 1;
    else if (id && !isInsideLongerName(text, range))
      found.push({ id, ...toOriginal(haystack, range) });
  }
  return found;
}

/** Names that more than one of the named bear, with who bears them. */
export function sharedNames(named: readonly Named[]): { name: string; ids: readonly string[] }[] {
  const bearers = new Map<string, string[]>();
  for (const { id, names } of named) {
    for (const name of new Set(names.map(clean)))
      bearers.set(name, [...(bearers.get(name) ?? []), id]);
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

function namePattern(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((name) => RegExp.escape(name)).join('|'), 'gu');
}

// “China’s” names China, though a quotation could not be cut there.
function isNameBoundary(text: string, index: number): boolean {
  return isWordBoundary(text, index) || /^'s?(?![\p{L}\p{N}])/u.test(text.slice(index, index + 3));
}
