import { normalise } from '../text/normalise.ts';
import { lettersOf } from '../text/scripts-with.ts';

/** Words that have to stand in a document as they are, and how they follow those before them. */
export interface CitedRun {
  /** As they are compared; never empty. */
  readonly words: string;
  /** As they are written, but for white space and the form of marks. */
  readonly shown: string;
  readonly joint: Joint;
  /** Whether a bracket is part of the first word, `[T]he`, or of the last, `walk[ed]`, and what stands in it. */
  readonly head: string | null;
  readonly tail: string | null;
  /** Whether they begin what stands in one pair of marks, and whether they end it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * What an editor may do between two runs of words: leave words out, `[…]` or `…`, or between two parts of an interrupted
 * quotation; put some in, or in the place of others, `[the US]`.
 */
export type Joint = 'elision' | 'insertion';

/**
 * Takes the words of a quotation apart at the marks of its editor. These are understood, and nothing else: `[…]`, `…`
 * and `...` leave out; anything else in square brackets is put in, or stands for what was said.
 */
export function readCitedWords(parts: readonly string[]): CitedRun[] {
  return parts.flatMap(runsOfPart);
}

/**
 * The text in which words are looked for: quotation marks are alike, since an inner quotation changes them; but for what
 * may be feet or minutes.
 */
export function alikeMarks(normalised: string): string {
  return normalised.replace(/(?<!\p{N})'|[«»‹›「」『』]/gu, '"');
}

const MARK = /\[(?:…|\.{3})\]|…+|\.{3,}|\[([^[\]]*)\]/gu;
const HAS_WORDS = /[\p{L}\p{N}\p{S}]/u;

function runsOfPart(part: string): CitedRun[] {
  const written = normalise(part.replace(/\p{Bidi_Control}/gu, '')).text.trim();
  const text = alikeMarks(written);
  const runs: CitedRun[] = [];
  let joint: Joint = 'elision';
  let head: string | null = null;
  let from = 0;
  const add = (to: number, inserted: string | null) => {
    const between = text.slice(from, to);
    const words = between.trim();
    if (!HAS_WORDS.test(words)) {
      // Of several marks in a row, what leaves most open counts.
      head = null;
      return;
    }
    const tail = inserted !== null && ENDS_IN_WORD.test(between) ? inserted : null;
    runs.push({
      words,
      shown: written.slice(from, to).trim(),
      joint,
      head: BEGINS_IN_WORD.test(between) ? head : null,
      tail,
      isFirst: from === 0,
      isLast: to === text.length,
    });
    joint = 'insertion';
    head = null;
  };
  for (const { 0: mark, 1: inserted, index } of text.matchAll(MARK)) {
    add(index, inserted ?? null);
    if (inserted === undefined) joint = 'elision';
    else head = inserted;
    from = index + mark.length;
  }
  add(text.length, null);
  return runs;
}

// Where no spaces part words, a bracket stands between two as often as within one.
const UNSPACED = `[${lettersOf('ideographic', 'dictionary')}ー々]`;
const BEGINS_IN_WORD = new RegExp(String.raw`^(?!${UNSPACED})[\p{L}\p{M}\p{N}]`, 'u');
const ENDS_IN_WORD = new RegExp(String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]$`, 'u');
