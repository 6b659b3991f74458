import { withoutRanges } from '../article/find-repetitions.ts';
import type { Range } from '../text/normalise.ts';
import { actingBefore } from './acting-before.ts';
import { candidatesIn } from './candidates-in.ts';
import { createCast, type Meaning } from './create-cast.ts';
import { findNamed } from './find-named.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { findSpeaker, NOBODY } from './find-speaker.ts';
import { inciseIn } from './incise-in.ts';
import { isSpeech } from './is-speech.ts';
import type { Mention, Named } from './named.ts';
import { createSentenceAt, MASK } from './create-sentence-at.ts';
import { sayersIn } from './sayers-in.ts';
import type { Setting } from './setting.ts';
import { signedBehind } from './signed-behind.ts';
import { speakerBeside } from './speaker-beside.ts';
import type { Tongue } from './tongue.ts';

/** A quotation with the one whose words they are; nobody’s where it is no speech. */
export interface Attributed {
  readonly quotation: Quotation;
  /** Null where the text names nobody who could have said it. */
  readonly speaker: Named | null;
  readonly isSpeech: boolean;
  /** What the text calls the speaker here, where that is no name: “the mayor”. */
  readonly called?: string;
  /** What is to be looked at again; '' where the text says it all. */
  readonly check: string;
}

/** Who said what, and who is named. */
export interface Attributing {
  readonly quotations: readonly Attributed[];
  /** Everything that is named, in order. */
  readonly mentions: readonly Mention[];
  /** The names of those who say anything, in quotation marks or not. */
  readonly sayers: ReadonlySet<string>;
}

/** Finds who said what in a text: all that stands in quotation marks, in order. */
export function attribute(
  text: string,
  blocks: readonly Range[],
  lang: string,
  tongue: Tongue,
): Attributing {
  const quotations = findQuotations(text, tongue, blocks);
  const masked = withoutRanges(
    text,
    quotations.flatMap(({ parts }) => parts.map((part) => withoutStop(text, part))),
  );
  const mentions = findNamed(text, lang, tongue);
  const outside = mentions.filter(({ start }) => masked.charAt(start) !== MASK);
  const candidates = candidatesIn(masked, tongue, outside);
  const sentenceAt = createSentenceAt(masked);
  const setting: Setting = { text, masked, candidates, tongue, sentenceAt };
  const meant = createCast(masked, candidates, setting);
  const done: Attributed[] = [];
  for (const quotation of quotations)
    done.push(attributeOne(quotation, { ...setting, mentions }, meant, done));
  return { quotations: done, mentions, sayers: sayersIn(masked, outside, tongue) };
}

/** Without its full stop, which ends the sentence around as well. */
function withoutStop(text: string, { start, end }: Range): Range {
  return { start, end: text.charAt(end - 1) === '.' ? end - 1 : end };
}

function attributeOne(
  quotation: Quotation,
  { mentions, ...setting }: Setting & { readonly mentions: readonly Mention[] },
  meant: Meaning,
  earlier: readonly Attributed[],
): Attributed {
  const beside = setting.tongue.beside && speakerBeside(quotation, setting);
  if (beside)
    return {
      ...{ quotation, speaker: beside, isSpeech: true },
      check: 'who said it: told by the place in the sentence',
    };
  const incise = inciseIn(quotation, setting, mentions);
  const teller = incise && meant(incise);
  if (teller) return { quotation, speaker: teller.named, isSpeech: true, check: teller.check };
  const { who, isSaid, isGuessed, where } = quotation.isBlock
    ? NOBODY
    : findSpeaker(quotation, setting);
  const said = who && meant(who);
  const isWhole = standsAlone(quotation, setting);
  const words = quotation.parts.map(({ start, end }) => setting.text.slice(start, end));
  const start = quotation.parts[0]?.start ?? 0;
  const before = setting.text.slice(Math.max(0, start - 30), start);
  const speaks = quotation.isBlock || isSpeech(words, { isSaid, isWhole, where, before });
  const base = { quotation, isSpeech: speaks };
  if (said && (isSaid || !isWhole)) {
    const check =
      isSaid && !isGuessed
        ? said.check
        : `who said it: ${said.check || 'the sentence has no word of saying'}`;
    return { ...base, speaker: said.named, check, ...(said.called && { called: said.called }) };
  }
  const last = earlier.findLast((each) => each.isSpeech && each.speaker);
  const signed = signedBehind(quotation, setting, meant);
  if (signed) return { ...base, speaker: signed, check: '' };
  const acting = actingBefore(quotation, last, setting, meant);
  if (acting)
    return { ...base, speaker: acting, check: 'who said it: taken from what stands before' };
  return {
    ...base,
    speaker: said?.named ?? last?.speaker ?? null,
    check: 'who said it: the text does not say',
  };
}

/** Whether a sentence begins and ends in the marks. */
function standsAlone({ parts: [first] }: Quotation, { text }: Setting): boolean {
  const start = first?.start ?? 0;
  const before = text.slice(Math.max(0, start - 4), start);
  return (
    /(?:^|\n|[.!?…][”"’']?\s)\S{0,2}$/u.test(before) &&
    /^[\p{Lu}\p{Lo}\p{N}[…]/u.test(text.slice(start, start + 1))
  );
}
