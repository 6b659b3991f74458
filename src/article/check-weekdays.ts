import { en } from '../wording/languages/en.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { MarkedDate } from '../markdown/rehype-mark-dates.ts';
import type { DateEntryInput } from '../schema/date-entry.ts';
import { type CalendarNames, calendarNames } from '../dates/calendar-names.ts';
import { type DatedWeekday, findDatedWeekdays, findWeekdays } from '../dates/find-weekdays.ts';
import type { Range } from '../text/normalise.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Entry } from '../frontmatter/read-frontmatter.ts';
import type { Verification } from './verify-quotes.ts';

/**
 * Warns of a day of the week that does not fit its date: in or beside the words that state a date of the list, or in
 * a date that the text gives in full.
 */
export function checkWeekdays(
  entries: readonly Entry<DateEntryInput>[],
  found: readonly MarkedDate[],
  lang: string,
  { haystack: { text }, locate, report }: Verification,
): void {
  if (found.length === 0 && !FULL_DATE.test(text)) return;
  const names = calendarNames(lang);
  const listed = found.flatMap(({ id, range }): DatedWeekday[] => {
    const date = parseDate(entries.find(({ value }) => value.id === id)?.value.date ?? '');
    if (!date || date.earliest === null || date.earliest !== date.latest) return [];
    const day = date.earliest;
    return weekdaysAt(text, range, names).map((weekday) => ({ ...weekday, day }));
  });
  const warned = new Set<number>();
  for (const { day, name, weekday, start, end } of [...listed, ...findDatedWeekdays(text, names)]) {
    const right = new Date(`${day}T00:00Z`).getUTCDay();
    if (Number.isNaN(right) || right === weekday || warned.has(start)) continue;
    warned.add(start);
    const date = parseDate(day);
    const wording = date ? wordingOf(date, en) : day;
    report('weekday-wrong', locate({ start, end }), name, wording, names.written[right] ?? '');
  }
}

/** The days of the week named in a range, right before it and right after it. */
function weekdaysAt(text: string, { start, end }: Range, names: CalendarNames) {
  const from = Math.max(0, start - REACH);
  const around = text.slice(from, end + REACH);
  return findWeekdays(around, names)
    .map((named) => ({ ...named, start: named.start + from, end: named.end + from }))
    .filter((named) => {
      if (named.end <= start) return BETWEEN.test(text.slice(named.end, start));
      return named.start < end || BETWEEN.test(text.slice(end, named.start));
    });
}

/** A day, a month and a year, or the other way round. */
const FULL_DATE = /\d{1,2}\S{0,3}\s+(?:\p{L}+,?\s+){0,3}\d{4}/u;
const REACH = 24;
const BETWEEN = /^[ ,，、(（]{0,3}(?:(?:on|the|den|dem|le|el|il|o|a) ){0,2}$/u;
