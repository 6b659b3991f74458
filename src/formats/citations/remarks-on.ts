import { wordingOf } from '../../wording/wording-of.ts';
import type { Citation } from './citation.ts';
import { wordPlace } from './word-place.ts';
import { wordSource } from './word-source.ts';

/** What a format has no field for, in sentences; empty where there is nothing to add. */
export function remarksOn({ quotation, original, retracted }: Citation): string {
  const remarks: string[] = [];
  if (quotation) {
    const { form, speaker, said, articleAuthors } = quotation;
    const who = form === 'direct' ? `Words of ${speaker}` : `Paraphrase of ${speaker}`;
    const when = said ? wordingOf(said) : 'date not stated';
    // A paraphrase has the article’s authors for its own.
    const whose = form === 'direct' ? articleAuthors : [];
    const place = wordPlace(quotation, whose);
    remarks.push(`${who}, ${when}, ${place.charAt(0).toLowerCase()}${place.slice(1)}.`);
  }
  if (original) remarks.push(`First published by ${wordSource(original)}.`);
  if (retracted) remarks.push(`Retracted, ${wordingOf(retracted)}.`);
  return remarks.join(' ');
}
