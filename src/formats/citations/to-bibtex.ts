import { wordingOf } from '../../wording/wording-of.ts';
import { certainDate } from './certain-date.ts';
import type { Citation } from './citation.ts';
import type { DayOfAccess } from './day-of-access.ts';
import { escapeTex } from './escape-tex.ts';
import { remarksOn } from './remarks-on.ts';
import { wordVersion } from './word-version.ts';

/**
 * An `@online` entry: biblatex knows it, BibTeX takes it for a `@misc`. `date` is EDTF, which biblatex reads whole, so
 * that what is approximate stays it; `year` and `month` are for BibTeX. Braces keep capitals and names as they are.
 */
export function toBibtex(citation: Citation, accessed: DayOfAccess | null): string {
  const { key, title, authors, site, publisher, url, language, version, words } = citation;
  const fields = [
    ...namesOf('author', authors),
    field('title', whole(title)),
    ...articleOf(citation),
    field('organization', whole(site)),
    ...(publisher === site ? [] : [field('publisher', whole(publisher))]),
    ...datesOf(citation),
    ...originalOf(citation),
    field('version', escapeTex(wordVersion(version, words))),
    field('language', escapeTex(language)),
    field('url', url.replaceAll('{', '%7B').replaceAll('}', '%7D')),
    ...noteOf(citation),
    ...(accessed ? [field('urldate', accessed('yyyy-MM-dd'))] : []),
  ];
  return `@online{${key},\n${fields.join('')}}\n`;
}

function field(name: string, value: string): string {
  return `  ${name} = {${value}},\n`;
}

/** A text that no style may change in its letters, nor take apart at an “and” or a comma. */
function whole(text: string): string {
  return `{${escapeTex(text)}}`;
}

function namesOf(name: string, names: readonly string[]): string[] {
  return names.length > 0 ? [field(name, names.map(whole).join(' and '))] : [];
}

function articleOf({ quotation }: Citation): string[] {
  if (!quotation) return [];
  const { article, articleAuthors } = quotation;
  return [field('booktitle', whole(article)), ...namesOf('bookauthor', articleAuthors)];
}

function originalOf({ original }: Citation): string[] {
  if (!original) return [];
  const { name, published } = original;
  const date = published ? [field('origdate', withoutTime(published.edtf))] : [];
  return [field('origpublisher', whole(name)), ...date];
}

function datesOf({ issued, quotation, words }: Citation): string[] {
  const said = quotation?.said;
  const [year, month] = certainDate(issued) ?? [];
  const macro = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ...(said ? [field('eventdate', withoutTime(said.edtf))] : []),
    ...(issued ? [field('date', withoutTime(issued.edtf))] : []),
    ...(issued
      ? [field('year', year === undefined ? wordingOf(issued, words) : String(year))]
      : []),
    ...(macro ? [`  month = ${macro},\n`] : []),
  ];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

// BibTeX’s readers take the day, and some stumble over the hour.
function withoutTime(edtf: string): string {
  return edtf.replace(/T.*$/u, '');
}

function noteOf(citation: Citation): string[] {
  const note = remarksOn(citation);
  return note ? [field('note', escapeTex(note))] : [];
}
