import { wordingOf } from '../../wording/wording-of.ts';
import type { Citation } from './citation.ts';
import { wordPlace } from './word-place.ts';
import { wordSource } from './word-source.ts';

/** What a format has no field for, in sentences; empty where there is nothing to add. */
export function remarksOn({ quotation, original, retracted, words }: Citation): string {
  const { citations, text } = words;
  const remarks: string[] = [];
  if (quotation) {
    const { form, speaker, said, articleAuthors } = quotation;
    // A paraphrase has the article’s authors for its own.
    const whose = form === 'direct' ? articleAuthors : [];
    const place = wordPlace(quotation, whose, words);
    remarks.push(citations.remark(form, speaker, said && wordingOf(said, words), place));
  }
  if (original) remarks.push(citations.firstPublished(wordSource(original, words)) + text.stop);
  if (retracted) remarks.push(citations.retracted(wordingOf(retracted, words)) + text.stop);
  return remarks.join(text.gap);
}
