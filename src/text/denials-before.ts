import { lastWords } from './clause-around.ts';
import { isSpaced, negationsIn } from './negations.ts';
import { QUOTATION_MARK } from './quotation-marks.ts';

/**
 * The words of the clause right before a place, outside of quotation marks, by which it denies what follows: “did not
 * say”, “never called it”, “denied that”. What both negates and denies, “did not deny”, affirms.
 */
export function denialsBefore(text: string, place: number, lang: string): string[] {
  const before = text.slice(Math.max(0, place - REACH), place).replace(OPENING, '');
  const mark = [...before.matchAll(MARK_OR_DASH)].at(-1);
  const outside = before.slice(mark ? mark.index + mark[0].length : 0);
  const words = lastWords(outside, MOST_WORDS, isSpaced(lang)).replaceAll(NOT_ONLY, '');
  const negations = negationsIn(words, lang);
  const denials = lastWords(words, FEW_WORDS, isSpaced(lang)).match(DENIAL) ?? [];
  return negations.length > 0 && denials.length > 0 ? [] : [...negations, ...denials];
}

const REACH = 100;
const MOST_WORDS = 5;
/** “denied ever saying that”, but not “denied it with what she called”. */
const FEW_WORDS = 4;
/** Signs right before the place that end no clause: the mark itself, the comma of “she did not say, …”. */
const OPENING = /[^\p{L}\p{N}\p{M}.;:!?…—–)。-]+$/u;
const MARK_OR_DASH = new RegExp(`${QUOTATION_MARK.source}|--`, 'gu');
const NOT_ONLY =
  /(?<!\p{L})(?:not|nicht|non|no|não|niet|inte|ikke|не)\s+(?:only|just|merely|simply|nur|seulement|solo|sólo|só|alleen|bara|bare|kun|только|тільки)(?!\p{L})|不[仅僅但过過断斷]|[无無][论論]/giu;

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
