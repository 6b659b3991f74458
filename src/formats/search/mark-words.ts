import { boundaryAt } from '../../text/boundary-at.ts';
import { type SearchWord, searchWords } from '../../text/search-words.ts';
import type { Range } from '../../text/normalise.ts';
import type { Query } from './parse-query.ts';
import { type SearchEntry, textsOf } from './search-files.ts';

/** A piece of a text; whether it is what was looked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Whether the phrases of a query stand in an entry, which has all of its words. */
export function hasPhrases(entry: SearchEntry, { phrases }: Query): boolean {
  if (phrases.length === 0) return true;
  const texts = textsOf(entry).map(searchWords);
  return phrases.every((phrase) => texts.some((words) => phraseRanges(words, phrase).length > 0));
}

/** Those of some names whose words do not stand in the one that is shown. */
export function otherNames(names: readonly string[], shown: string): Pick<SearchEntry, 'names'> {
  const words = searchWords(shown);
  const others = names.filter((name) => {
    const own = searchWords(name).map(({ word }) => word);
    return phraseRanges(words, own).length === 0;
  });
  return others.length > 0 ? { names: others } : {};
}

/** A text in pieces, with what was looked for marked; of a long one, the part around the first of it. */
export function markWords(text: string, query: Query, most = Infinity): readonly MarkedPiece[] {
  const found = joined(rangesIn(text, query));
  const window = windowOf(text, found[0], most);
  const pieces: MarkedPiece[] = window.start > 0 ? [{ text: '… ', isFound: false }] : [];
  let at = window.start;
  const add = (end: number, isFound: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isFound });
    at = Math.max(at, end);
  };
  for (const { start, end } of found) {
    if (start < window.start || end > window.end) continue;
    add(start, false);
    add(end, true);
  }
  add(window.end, false);
  return window.end < text.length ? [...pieces, { text: ' …', isFound: false }] : pieces;
}

function rangesIn(text: string, { terms, phrases }: Query): readonly Range[] {
  const words = searchWords(text);
  const single = words.filter(({ word }) =>
    terms.some((term) => (term.isPrefix ? word.startsWith(term.word) : word === term.word)),
  );
  return [...single, ...phrases.flatMap((phrase) => phraseRanges(words, phrase))];
}

/** Where words stand side by side. */
function phraseRanges(words: readonly SearchWord[], phrase: readonly string[]): readonly Range[] {
  return words.flatMap(({ start }, index) => {
    const isHere = phrase.every((word, offset) => words[index + offset]?.word === word);
    const end = words[index + phrase.length - 1]?.end;
    return isHere && end !== undefined ? [{ start, end }] : [];
  });
}

/** Those that touch as one, in their order. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** What is shown of a text, from the beginning of a word to the end of one. */
function windowOf(text: string, first: Range | undefined, most: number): Range {
  if (text.length <= most) return { start: 0, end: text.length };
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - most / 3, text.length - most));
  const start =
    wanted === 0 ? 0 : Math.min(text.indexOf(' ', wanted) + 1 || wanted, first?.start ?? wanted);
  const limit = start + most;
  if (limit >= text.length) return { start, end: text.length };
  const end = text.lastIndexOf(' ', limit);
  return { start, end: end > Math.max(start, first?.end ?? 0) ? end : boundaryAt(text, limit) };
}
