import type { Haystack } from '../article/haystack.ts';
import { compareDays } from '../dates/compare-days.ts';
import { parseDate } from '../dates/parse-date.ts';
import { excerpt } from '../model/excerpt.ts';
import type { DraftedDate, DraftedFrontmatter } from './drafted.ts';
import { findDates } from './find-dates.ts';
import { createMint, firstWordsOf } from './mint-ids.ts';
import { selectWords } from './select-words.ts';

interface Dating {
  /** BCP 47. */
  readonly lang: string;
  /** EDTF; nothing where it is not known. */
  readonly published?: string | undefined;
}

/** Lists the dates that a text states, each once; counts those of which the year cannot be told. */
export function draftDates(
  haystack: Haystack,
  { lang, published }: Dating,
): Pick<DraftedFrontmatter, 'dates' | 'undated'> {
  const { text } = haystack;
  const mint = createMint('date');
  const dates: DraftedDate[] = [];
  const tries = new Map<string, number>();
  const found = findDates(text, lang, published);
  for (const { date, isConcluded, sentence, ...range } of found) {
    if (date === null || dates.some((each) => each.date === date)) continue;
    const tried = tries.get(date) ?? 0;
    if (tried >= MOST_TRIES) continue;
    tries.set(date, tried + 1);
    const selected = selectWords(haystack, [range]);
    const [words] = selected?.parts ?? [];
    if (!selected || words === undefined) continue;
    const { parts, ...beside } = selected;
    const title = titleOf(text.slice(sentence.start, sentence.end)) || words;
    const status = statusOf(date, published);
    const id = mint(firstWordsOf(title));
    dates.push({ id, date, title, text: words, ...beside, ...status, isConcluded });
  }
  return { dates, undated: found.filter(({ date }) => date === null).length };
}

/** What was still to come when the text appeared was expected. */
function statusOf(date: string, published: string | undefined): Pick<DraftedDate, 'status'> {
  const [earliest, day] = [parseDate(date)?.earliest, parseDate(published ?? '')?.latest];
  return earliest && day && compareDays(earliest, day) > 0 ? { status: 'expected' } : {};
}

/** What happened, in the words of the sentence as far as nobody is quoted in it. */
function titleOf(sentence: string): string {
  const [before = '', ...quoted] = sentence.split(/[“”"«»„「]|(?<!\p{L})[‘'](?=\p{L})/u);
  const plain = before.replaceAll(/\s+/gu, ' ').trim();
  const whole = quoted.length === 0 ? plain : plain.replace(/[,;:][^,;:]*$/u, '');
  const bare = whole.replace(/[\s,;:.–—-]+$/u, '');
  if (bare.length < FEWEST) return '';
  const isCut = quoted.length > 0 && whole === plain && bare.length < MOST_TITLE;
  return isCut ? `${bare}…` : excerpt(bare, MOST_TITLE);
}

/** How many places of a date are looked at whether its words can be told from others there. */
const MOST_TRIES = 20;

/** In UTF-16 units. */
const FEWEST = 15;
const MOST_TITLE = 160;
