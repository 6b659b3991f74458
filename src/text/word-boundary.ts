import { lettersOf } from './scripts-with.ts';

/**
 * Whether words may be cut at `index` of a normalised text: between two words, not inside one. “1,000”, “don’t” and
 * “50%” are one word each; scripts written without spaces (Chinese, Japanese, Thai, …) may be cut anywhere.
 */
export function isWordBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  if (isAsciiLetter(text.charCodeAt(index - 1)) && isAsciiLetter(text.charCodeAt(index)))
    return false;
  const before = lastCodePoint(text, index);
  const after = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (isSurrogateCut(text, index) || COMBINING.test(after)) return false;
  if (WORD.test(before) && WORD.test(after)) return UNSPACED.test(before) || UNSPACED.test(after);
  return !splitsNumber(text, index) && !splitsContraction(text, index);
}

/** The same for one text, or what else `judge` tells of it, each place looked at once however often it is asked for. */
export function boundariesOf(text: string, judge = isWordBoundary): (index: number) => boolean {
  const known = new Int8Array(text.length + 1);
  return (index) => {
    const answer = known[index];
    if (answer) return answer > 0;
    const isBoundary = judge(text, index);
    known[index] = isBoundary ? 1 : -1;
    return isBoundary;
  };
}

// The common case, told apart without a pattern.
function isAsciiLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const COMBINING = /^\p{M}$/u;
const WORD = /^[\p{L}\p{N}\p{M}_]$/u;
const UNSPACED = new RegExp(`^[${lettersOf('ideographic', 'dictionary')}ー々]$`, 'u');

function lastCodePoint(text: string, index: number): string {
  const low = text.charCodeAt(index - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && index > 1;
  return text.slice(isPair ? index - 2 : index - 1, index);
}

function isSurrogateCut(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

function splitsNumber(text: string, index: number): boolean {
  const around = text.slice(Math.max(0, index - 2), index + 2);
  const at = Math.min(index, 2);
  const [left, right] = [around.slice(0, at), around.slice(at)];
  if (/\d$/.test(left) && /^(?:[.,:/]\d|[%‰°])/u.test(right)) return true;
  if (/\d[.,:/]$/.test(left) && /^\d/.test(right)) return true;
  if (/\d\s$/.test(left) && /^\d{3}(?!\d)/.test(text.slice(index, index + 4))) return true;
  return /(?:\p{Sc}|(?:^|[\s(])[-−–+])$/u.test(left) && /^\d/.test(right);
}

// “don|’t” and “don’|t” cut a word; “l’|Europe” and “China|’s” at the elision or the possessive do not.
function splitsContraction(text: string, index: number): boolean {
  const left = text.slice(Math.max(0, index - 2), index);
  const right = text.slice(index, index + 4);
  if (/[\p{L}\p{N}]$/u.test(left) && /^'[\p{L}\p{N}]/u.test(right)) return true;
  return (
    /[\p{L}\p{N}]'$/u.test(left) &&
    /^[\p{L}\p{N}]/u.test(right) &&
    !/^[aeiouyhàâéèêëîïôûœ]\p{L}{2}/iu.test(right)
  );
}
