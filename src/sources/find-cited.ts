import { countWords } from '../text/count-words.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import type { CitedRun } from './cited-words.ts';
import { type SourceIndex, variantsOf } from './source-index.ts';

/** The most that an editor may leave out, or put others in the place of; in words. */
export const MOST_BETWEEN = { elision: 500, insertion: 12 } as const;

/** Where the runs of a quotation stand, in order; or the first of them that does not stand where it should. */
export type CitedSearch =
  | { readonly kind: 'found'; readonly ranges: readonly Range[] }
  | { readonly kind: 'missing'; readonly run: CitedRun; readonly isElsewhere: boolean };

/**
 * Finds the runs of a quotation in a document, in order, with no more between two than their joint allows. Of several
 * places that is taken in which they stand closest together; of these, one that `isPreferred`, or the first. Ranges are
 * of the normalised text.
 */
export function findCited(
  runs: readonly CitedRun[],
  index: SourceIndex,
  isPreferred: (offset: number) => boolean,
): CitedSearch {
  const spots = runs.map((run, at) => spotsOf(run, runs[at - 1], runs[at + 1], index));
  let best: { readonly ranges: readonly Range[]; readonly rank: number } | null = null;
  let farthest = 0;
  let steps = 0;
  for (const [at, start] of (spots[0]?.ranges ?? []).entries()) {
    const after = spots[0]?.ranges[at + 1];
    const second = spots[1] && firstFrom(spots[1], start.end);
    // What follows here follows nearer from there.
    if (after && second && after.end <= second.start) continue;
    const ranges = follow(start, runs, spots, index);
    farthest = Math.max(farthest, ranges.length);
    const rank = rankOf(ranges, isPreferred);
    if (ranges.length === runs.length && (!best || rank < best.rank)) best = { ranges, rank };
    steps += ranges.length;
    if (steps > MOST_STEPS) break;
  }
  if (best) return { kind: 'found', ranges: best.ranges };
  const run = runs[farthest];
  if (!run) throw new RangeError('there are no words to look for');
  return { kind: 'missing', run, isElsewhere: (spots[farthest]?.ranges ?? []).length > 0 };
}

// Words that begin in more places are not a quotation.
const MOST_STEPS = 100_000;

function rankOf(ranges: readonly Range[], isPreferred: (offset: number) => boolean): number {
  const [start, end] = [ranges[0]?.start ?? 0, ranges.at(-1)?.end ?? 0];
  return (end - start) * 2 + (isPreferred(start) ? 0 : 1);
}

/** The places where a run may stand, in order. */
interface Spots {
  readonly ranges: readonly Range[];
  readonly starts: readonly number[];
}

/** Every place where a run stands as whole words, but for what a bracket replaces; at one place the longest first. */
function spotsOf(
  run: CitedRun,
  before: CitedRun | undefined,
  after: CitedRun | undefined,
  index: SourceIndex,
): Spots {
  const ranges = variantsOf(run).flatMap(({ words, isBare }) =>
    index.placesOf(words).flatMap((start) => {
      const end = start + words.length;
      const isWhole =
        beginsRightly(start, run, before, index) && endsRightly(end, run, after, index);
      return isWhole && !(isBare && asks(end, index)) ? [{ start, end }] : [];
    }),
  );
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return { ranges, starts: ranges.map(({ start }) => start) };
}

/** “[T]he” stands for “the”, but not for “bathe”; and “[im]possible” for nothing. */
function beginsRightly(
  start: number,
  run: CitedRun,
  before: CitedRun | undefined,
  { text, isBoundary }: SourceIndex,
): boolean {
  if (run.head === null) return isBoundary(start);
  // The document may have the bracket itself.
  if (
    isOneWord(before, run) ||
    text.slice(Math.max(0, start - REACH), start).endsWith(`[${run.head}]`)
  )
    return true;
  const replaced = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return replaced !== undefined && replaced.toLowerCase() === run.head.toLowerCase();
}

/** “walk[ed]” stands for “walk” and “walking”, but not for “walkie-talkies”; “10[0]” and “can[not]” for nothing. */
function endsRightly(
  end: number,
  run: CitedRun,
  after: CitedRun | undefined,
  { text, isBoundary }: SourceIndex,
): boolean {
  if (run.tail === null) return isBoundary(end);
  if (after && isOneWord(run, after)) return true;
  if (text.startsWith(`[${run.tail}]`, end)) return true;
  if (!ENDING.test(run.tail) || /\p{N}$/u.test(run.words)) return false;
  const replaced = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return replaced.length <= MOST_REPLACED;
}

const REACH = 40;
/** What a word may be given at its end. */
const ENDING = /^(?!not$)[\p{Ll}\p{Lo}\p{M}'"]{1,4}$/u;
/** Letters of a word that a bracket may replace. */
const MOST_REPLACED = 3;

function isOneWord(before: CitedRun | undefined, { head }: CitedRun): boolean {
  return head !== null && before !== undefined && before.tail !== null;
}

/** Whether a question ends at a place of a text, be it behind the marks that close a quotation. */
export function asksAt(text: string, end: number): boolean {
  return /^[\s!…"”’»]{0,3}[?؟？⁇⁈⁉՞]/u.test(text.slice(end, end + 4));
}

/** Whether a question ends there, of which a full stop would make a statement. */
function asks(end: number, { text }: SourceIndex): boolean {
  return asksAt(text, end);
}

/** The runs from a place of the first on, as far as each stands where its joint allows. */
function follow(
  start: Range,
  runs: readonly CitedRun[],
  spots: readonly Spots[],
  { text }: SourceIndex,
): readonly Range[] {
  const ranges = [start];
  for (const [at, run] of runs.entries()) {
    if (at === 0) continue;
    const from = ranges[at - 1]?.end ?? 0;
    const next = spots[at] && firstFrom(spots[at], from);
    if (!next || !isNear(text.slice(from, next.start), run, runs[at - 1])) break;
    ranges.push(next);
  }
  return ranges;
}

function firstFrom({ ranges, starts }: Spots, from: number): Range | undefined {
  return ranges[lastAtMost(starts, from - 1) + 1];
}

function isNear(between: string, run: CitedRun, before: CitedRun | undefined): boolean {
  if (isOneWord(before, run))
    return /^[\p{L}\p{M}]{0,3}$/u.test(between) && !/\p{N}/u.test(run.head ?? '');
  const most = MOST_BETWEEN[run.joint];
  // Rather than count the words of what is surely too short or too long.
  if (between.length <= most) return true;
  return between.length < most * 20 && countWords(between) <= most;
}
