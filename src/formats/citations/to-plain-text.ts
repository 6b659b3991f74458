import { CLOSERS } from '../../text/quotation-marks.ts';
import { citedWords } from '../../wording/cited-words.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import type { Citation } from './citation.ts';
import type { DayOfAccess } from './day-of-access.ts';
import { wordPlace } from './word-place.ts';
import { wordSource } from './word-source.ts';
import { wordVersion } from './word-version.ts';

/** One line, in the order in which readers expect it, ending without a line break. */
export function toPlainText(citation: Citation, accessed: DayOfAccess | null): string {
  const { site, publisher, issued, retracted, version, url, original, quotation } = citation;
  const imprint = publisher === site ? [] : [publisher];
  const sentences = [
    ...(quotation ? wordsIn(citation, quotation) : titleOf(citation)),
    [site, ...imprint, (issued && wordingOf(issued)) ?? 'undated'].join(', '),
    `Version ${wordVersion(version)}`,
    ...(original ? [`First published by ${wordSource(original)}`] : []),
    ...(retracted ? [`Retracted, ${wordingOf(retracted)}`] : []),
  ].map(ended);
  return [...sentences, url, ...(accessed ? [`Accessed ${accessed('d MMMM yyyy')}.`] : [])].join(
    ' ',
  );
}

function titleOf({ authors, title }: Citation): string[] {
  return [...(authors.length > 0 ? [authors.join(', ')] : []), title];
}

function wordsIn(
  { title, language }: Citation,
  quotation: NonNullable<Citation['quotation']>,
): string[] {
  const { form, speaker, said, article, articleAuthors, source } = quotation;
  const words = citedWords(title, form, language);
  const place =
    articleAuthors.length > 0 || source ? wordPlace(quotation, articleAuthors) : article;
  return [`${words} — ${[speaker, ...(said ? [wordingOf(said)] : [])].join(', ')}`, place];
}

function ended(sentence: string): string {
  return END.test(sentence) ? sentence : `${sentence}.`;
}

const END = new RegExp(`[.?!…。？！][${CLOSERS})]*$`, 'u');
