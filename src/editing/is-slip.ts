import { distance } from 'fastest-levenshtein';
import { negationsIn } from '../text/negations.ts';
import { normalise } from '../text/normalise.ts';
import { createSpeller, type Speller } from './create-speller.ts';

/**
 * Whether two wordings differ by slips of the pen alone: signs and spaces, and words that are misspelt in the first and
 * not in the second. Never by a word for another, a negation, a number or a name. Misspelt words are known in English;
 * in other languages (BCP 47) only signs and spaces are.
 */
export function isSlip(was: string, now: string, lang: string): boolean {
  const [before, after] = [was, now].map((text) => normalise(text).text);
  if (before === undefined || after === undefined) return false;
  if (signsAtNegations(before, lang) !== signsAtNegations(after, lang)) return false;
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length !== fresh.length || signsOf(before) !== signsOf(after)) return false;
  const pairs = old.map((word, index) => ({ was: word, now: fresh[index] ?? '' }));
  const changed = pairs.filter((pair) => pair.was !== pair.now);
  if (changed.length === 0) return true;
  const spell = createSpeller(lang);
  return spell !== null && changed.every((pair) => isMisspelt(pair.was, pair.now, lang, spell));
}

function isMisspelt(was: string, now: string, lang: string, isWord: Speller): boolean {
  const isTelling = negationsIn(`${was} ${now}`, lang).length > 0 || /\p{N}/u.test(was + now);
  // A capital makes a name of most words.
  if (isTelling || /\p{Lu}/u.test(was + now)) return false;
  return distance(was, now) <= MOST_SLIPS && isWord(now) && !isWord(was);
}

const MOST_SLIPS = 2;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The signs on both sides of each negation, which tell “No, they stay” from “No they stay”; not those at the ends. */
function signsAtNegations(text: string, lang: string): string {
  const parts = text.split(/([\p{L}\p{M}\p{N}'’]+)/u).map((part) => part.trim());
  const isInside = (at: number) => at > 0 && at < parts.length - 1;
  return parts
    .flatMap((word, at) => (negationsIn(word, lang).length > 0 ? [at - 1, at + 1] : []))
    .map((at) => (isInside(at) ? parts[at] : ''))
    .join(' ');
}

/** What is neither a word nor a sign that only sets words apart: “%”, “€”, the point of “1.5”, the “?” of a question. */
function signsOf(text: string): string {
  return text.replace(/[\p{L}\p{M}\s]|(?<!\p{N})[-–—.,;:!'"()…](?!\p{N})/gu, '');
}
