import { firstWords, lastWords } from './clause-around.ts';
import { beginsWithSaying, endsInSaying } from './verbs-of-saying.ts';
import { isSpaced, negationsIn } from './negations.ts';
import { QUOTATION_MARK } from './quotation-marks.ts';

/**
 * The words of the clause right before a place, outside of quotation marks, by which it denies what follows: “did not
 * say”, “never called it”, “denied that”. What both negates and denies, “did not deny”, affirms. Behind a colon or a
 * dash stands what is denied only where the clause ends in a verb of saying: “did not say:”, but not “did not hide it:”.
 */
export function denialsBefore(text: string, place: number, lang: string): string[] {
  const before = text.slice(Math.max(0, place - REACH), place);
  const colon = COLON_OR_DASH.exec(before);
  const opened = colon ? before.slice(0, colon.index) : before.replace(OPENING, '');
  const mark = [...opened.matchAll(MARK_OR_DASH)].at(-1);
  const outside = opened.slice(mark ? mark.index + mark[0].length : 0);
  const words = lastWords(outside, MOST_WORDS, isSpaced(lang)).replaceAll(AFFIRMING, '');
  if ((colon && !endsInSaying(words)) || MORE_THAN.test(words)) return [];
  const negations = negationsIn(words, lang);
  const denials = lastWords(words, FEW_WORDS, isSpaced(lang)).match(DENIAL) ?? [];
  return negations.length > 0 && denials.length > 0 ? [] : [...negations, ...denials];
}

/**
 * The same of the clause right behind a place: “…”, Smith never said; “…” is not what she said. It ends in the verb or,
 * where it begins with that, in the negation: “…“, sagte er nie.
 */
export function denialsAfter(text: string, place: number, lang: string): string[] {
  const after = text.slice(Math.max(0, place - 1), place + REACH);
  const behind = /^[^.!?…。！？\n][^\p{L}\p{N}.!?…。！？\n]{1,4}/u.exec(after)?.[0];
  if (behind === undefined) return [];
  const words = firstWords(after.slice(behind.length), MOST_BEHIND, isSpaced(lang));
  if (beginsWithSaying(words)) return negationsIn(lastWords(words, 1, isSpaced(lang)), lang);
  return endsInSaying(words) ? negationsIn(words, lang) : [];
}

const REACH = 100;
const MOST_WORDS = 5;
const MOST_BEHIND = 8;
/** “denied ever saying that”, but not “denied it with what she called”. */
const FEW_WORDS = 4;
/** Signs right before the place that end no clause: the mark itself, the comma of “she did not say, …”. */
const OPENING = /[^\p{L}\p{N}\p{M}.;:!?…—–)。-]+$/u;
/** What announces the words at the place, be they in a block of their own. */
const COLON_OR_DASH = /(?:\s*[:：—–]|\s*--|\s-(?=\s))[^\p{L}\p{N}\p{M}.;:!?…—–)。-]*$/u;
const MARK_OR_DASH = new RegExp(`${QUOTATION_MARK.source}|--`, 'gu');
/** “not only”, “no wonder that”: negations that deny nothing. */
const AFFIRMING =
  /(?<!\p{L})(?:not|nicht|non|no|não|niet|inte|ikke|не)\s+(?:only|just|merely|simply|nur|seulement|solo|sólo|só|alleen|bara|bare|kun|только|тільки)(?!\p{L})|(?<!\p{L})(?:no (?:wonder|doubt|surprise|secret)|(?:kein|keine) (?:wunder|zweifel|geheimnis)|pas étonnant|(?:sans|nul|aucun) doute|sin duda|senza dubbio|sem dúvida)(?!\p{L})|不[仅僅但过過断斷]|[无無][论論]/giu;
/** “would not say more than”, “said nothing but” */
const MORE_THAN =
  /(?<!\p{L})(?:(?:more|other|less) than|nothing but|(?:mehr|anderes|weiter) als|(?:plus|autre chose) que|más que|più che|mais que|meer dan|mer än|mere end|mer enn)$/iu;

const DENIAL = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'den(?:y|ies|ied|ying)',
    '(?:be)?streitet|bestritt(?:en)?|leugne(?:t|te|ten|n)|dementier(?:t|te|ten)',
    'nié|niait|nient|dément(?:i|ait|ent)?|negó|niega|niegan|negaron|desmintió|desmiente',
    'nega|negou|negaram|desmentiu|negato|smentit[oa]|smentisce',
    'ontken(?:t|de|den|nen)|förneka(?:r|de)|benægte(?:r|de)|benekte(?:r|t)',
    'zaprzecz(?:a|ył|yła|yli)|отрица(?:ет|л|ла|ют|ли)|опроверг(?:ла|ли)?|запереч(?:ує|ив|ила|или)',
  ].join('|')})(?!\p{L})|否[认認定]`,
  'giu',
);
