import { withoutRanges } from '../article/find-repetitions.ts';
import { createCast, type Meant } from './create-cast.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { findSpeaker, type Setting } from './find-speaker.ts';
import { isSpeech } from './is-speech.ts';
import type { Named } from './people.ts';
import { type Candidate, candidatesIn } from './people-in.ts';
import { findNamed } from './find-named.ts';
import { MASK } from './sentence-around.ts';
import type { Tongue } from './tongue.ts';

/** A quotation with the one whose words they are; nobody’s where it is no speech. */
export interface Attributed {
  readonly quotation: Quotation;
  /** Null where the text names nobody who could have said it. */
  readonly speaker: Named | null;
  readonly isSpeech: boolean;
  /** What is to be looked at again; '' where the text says it all. */
  readonly check: string;
}

export interface Attributing {
  readonly quotations: readonly Attributed[];
  readonly candidates: readonly Candidate[];
}

/** Finds who said what in a text: all that stands in quotation marks, in order. */
export function attribute(text: string, lang: string, tongue: Tongue): Attributing {
  const quotations = findQuotations(text, tongue);
  const masked = withoutRanges(text, quotations.flatMap(({ parts }) => parts));
  const mentions = findNamed(text, lang, tongue);
  const outside = mentions.filter(({ start }) => masked.charAt(start) !== MASK);
  const candidates = candidatesIn(masked, lang, tongue, outside);
  const setting: Setting = { text, masked, candidates, tongue };
  const { meant } = createCast(masked, candidates, tongue);
  const done: Attributed[] = [];
  for (const quotation of quotations) done.push(attributeOne(quotation, setting, meant, done));
  return { quotations: done, candidates };
}

function attributeOne(
  quotation: Quotation,
  setting: Setting,
  meant: (candidate: Candidate) => Meant | null,
  earlier: readonly Attributed[],
): Attributed {
  const { who, isSaid, where } = findSpeaker(quotation, setting);
  const said = who && meant(who);
  const isWhole = standsAlone(quotation, setting);
  const words = quotation.parts.map(({ start, end }) => setting.text.slice(start, end));
  const speaks = isSpeech(words, { isSaid, isWhole, where });
  const base = { quotation, isSpeech: speaks };
  if (said && (isSaid || !isWhole)) {
    const check = isSaid ? said.check : `who said it: ${said.check || 'the sentence has no word of saying'}`;
    return { ...base, speaker: said.named, check };
  }
  const last = earlier.findLast((each) => each.isSpeech && each.speaker);
  const near = last && isNear(last.quotation, quotation, setting.text) ? last.speaker : null;
  if (near) return { ...base, speaker: near, check: 'who said it: taken from the quotation before' };
  const subject = subjectAround(quotation, setting, meant);
  if (subject) return { ...base, speaker: subject, check: 'who said it: taken from the sentence before' };
  return { ...base, speaker: said?.named ?? last?.speaker ?? null, check: 'who said it: the text does not say' };
}

/** Whether a sentence begins and ends in the marks. */
function standsAlone({ parts: [first] }: Quotation, { text }: Setting): boolean {
  const start = first?.start ?? 0;
  const before = text.slice(Math.max(0, start - 4), start);
  return /(?:^|\n|[.!?…][”"’']?\s)\S{0,2}$/u.test(before) && /^[\p{Lu}\p{Lo}\p{N}[…]/u.test(text.slice(start, start + 1));
}

/** In the same paragraph; what was said there goes on. */
function isNear(one: Quotation, other: Quotation, text: string): boolean {
  const [from, to] = [one.parts.at(-1)?.end ?? 0, other.parts[0]?.start ?? 0];
  return !text.slice(from, to).includes('\n');
}

/** Who acts in the sentence before a quotation that stands by itself. */
function subjectAround(
  { parts: [first] }: Quotation,
  { masked, candidates, text }: Setting,
  meant: (candidate: Candidate) => Meant | null,
): Named | null {
  const start = first?.start ?? 0;
  const blockStart = masked.lastIndexOf('\n', start - 1) + 1;
  const isFirst = !/[\p{L}\p{N}]/u.test(masked.slice(blockStart, start).replaceAll(MASK, ''));
  const end = isFirst ? Math.max(0, blockStart - 1) : start;
  const from = isFirst ? masked.lastIndexOf('\n', end - 1) + 1 : blockStart;
  const near = candidates.filter((each) => each.start >= from && each.end <= end && each.kind !== 'other');
  const sentences = near.filter(({ end: at }) => !/[.!?…][”"’']?\s+[\p{Lu}“"]/u.test(text.slice(at, end).trimEnd()));
  for (const each of [...sentences, ...near.toReversed()]) {
    if (/^[’']s?(?!\p{L})/u.test(masked.slice(each.end, each.end + 3))) continue;
    const named = meant(each)?.named;
    if (named && (named.kind === 'person' || each.kind === 'called')) return named;
  }
  return null;
}
