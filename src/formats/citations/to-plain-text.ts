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
  const { site, publisher, issued, retracted, version, url, original, quotation, words } = citation;
  const { citations, text } = words;
  const imprint = publisher === site ? [] : [publisher];
  const dated = issued ? wordingOf(issued, words) : citations.undated;
  const sentences = [
    ...(quotation ? wordsIn(citation, quotation) : titleOf(citation)),
    [site, ...imprint, dated].join(text.comma),
    citations.version(wordVersion(version, words)),
    ...(original ? [citations.firstPublished(wordSource(original, words))] : []),
    ...(retracted ? [citations.retracted(wordingOf(retracted, words))] : []),
  ].map((sentence) => ended(sentence, text.stop));
  const read = accessed ? [citations.accessed(accessed(citations.dayPattern))] : [];
  return [...sentences, url, ...read].join(' ');
}

function titleOf({ authors, title, words }: Citation): string[] {
  return [...(authors.length > 0 ? [authors.join(words.text.comma)] : []), title];
}

function wordsIn(
  { title, language, words }: Citation,
  quotation: NonNullable<Citation['quotation']>,
): string[] {
  const { form, speaker, said, article, articleAuthors, source } = quotation;
  const cited = citedWords(title, form, language, words);
  const place =
    articleAuthors.length > 0 || source ? wordPlace(quotation, articleAuthors, words) : article;
  const who = [speaker, ...(said ? [wordingOf(said, words)] : [])].join(words.text.comma);
  return [`${cited} — ${who}`, place];
}

function ended(sentence: string, stop: string): string {
  return END.test(sentence) ? sentence : sentence + stop;
}

const END = new RegExp(`[.?!…。？！][${CLOSERS})]*$`, 'u');
