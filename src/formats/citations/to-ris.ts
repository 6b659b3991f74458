import { wordingOf } from '../../wording/wording-of.ts';
import { twoDigits } from '../../dates/two-digits.ts';
import { certainDate } from './certain-date.ts';
import type { Citation } from './citation.ts';
import type { DayOfAccess } from './day-of-access.ts';
import { remarksOn } from './remarks-on.ts';
import { wordSource } from './word-source.ts';
import { wordVersion } from './word-version.ts';

/**
 * RIS as of 2011, its lines ended by CR LF as it asks. An article is `NEWS`, a quotation an `ELEC` in it. A date that
 * is not certain has no field there and stands in the note.
 */
export function toRis(citation: Citation, accessed: DayOfAccess | null): string {
  const { key, title, authors, site, publisher, issued, url, language, version } = citation;
  const { quotation, original, words } = citation;
  const date = certainDate(issued);
  const vague = issued && !date ? words.citations.published(wordingOf(issued, words)) : '';
  const note = [remarksOn(citation), vague].filter(Boolean).join(words.text.gap);
  return [
    line('TY', quotation ? 'ELEC' : 'NEWS'),
    line('ID', key),
    ...authors.map((author) => line('AU', author)),
    line('TI', title),
    line('T2', quotation ? quotation.article : site),
    ...(quotation ? [line('T3', site)] : []),
    ...(quotation?.articleAuthors ?? []).map((author) => line('A2', author)),
    line('PB', publisher),
    ...(original ? [line('OP', wordSource(original, words))] : []),
    ...(date ? [line('PY', yearOf(date)), line('DA', dayOf(date))] : []),
    line('ET', words.citations.version(wordVersion(version, words))),
    line('LA', language),
    line('UR', url),
    ...(note ? [line('N1', note)] : []),
    ...(accessed ? [line('Y2', accessed('yyyy/MM/dd/'))] : []),
    line('ER', ''),
  ].join('');
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value}\r\n`;
}

function yearOf([year = 0]: readonly number[]): string {
  return String(year).padStart(4, '0');
}

/** `2020/10/08/`; what is not stated stays empty. */
function dayOf([year = 0, ...rest]: readonly number[]): string {
  const [month = '', day = ''] = rest.map(twoDigits);
  return `${yearOf([year])}/${month}/${day}/`;
}
