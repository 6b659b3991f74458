import type { CalendarNames } from './calendar-names.ts';

/** What words say of a date, as numbers; null where they do not say it. */
export interface StatedDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * Makes a function that finds the dates which words state: “13 October 2020”, “Oct. 13”, “8–12 October” (two), “October
 * 2020”, “2020-10-13”, “13.10.2020”, “10月13日”, a year; a month alone only where the words say nothing else.
 */
export function createFindStatedDates(names: CalendarNames): (words: string) => StatedDate[] {
  const forms = formsOf(names);
  return (words) => {
    const found: StatedDate[] = [];
    let rest = words;
    for (const { pattern, read } of forms)
      rest = rest.replaceAll(pattern, (...match) => {
        found.push(...read(groupsOf(match)));
        return '\n';
      });
    return found;
  };
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => StatedDate[];
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(match: readonly unknown[]): Groups {
  const groups: Groups = Object(match.at(-1));
  return groups;
}

/** From the fullest to the least, since each takes away what it has read. */
function formsOf({ months }: CalendarNames): Form[] {
  const numbers = new Map([...months].flatMap(([name, number]) => spellings(name, number)));
  const listed = [...numbers.keys()].sort((a, b) => b.length - a.length);
  const month = String.raw`(?<![\p{L}\p{N}])(?<month>${listed.map((name) => RegExp.escape(name)).join('|')})(?![\p{L}\p{N}])`;
  const read = ({ year, month: name = '', days = '' }: Groups): StatedDate[] => {
    const stated = {
      year: numberOf(year),
      month: numbers.get(name.toLowerCase()) ?? numberOf(name),
    };
    const all = days.match(/\d+/gu) ?? [null];
    return all.map((day) => ({ ...stated, day: day === null ? null : Number(day) }));
  };
  const form = (pattern: string) => ({ pattern: new RegExp(pattern, 'giu'), read });
  return [
    form(String.raw`${YEAR}-(?<month>\d\d)(?:-(?<days>\d\d))?(?![\d-])`),
    form(String.raw`(?<![\d.])(?<days>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${YEAR}(?!\d)`),
    form(String.raw`(?:${YEAR}年)?(?<month>\d{1,2})月(?:(?<days>\d{1,2})日)?`),
    form(String.raw`${DAYS}\s+(?:of\s+|de\s+)?${month}(?:,?\s+(?:de\s+|del\s+)?${YEAR})?`),
    form(String.raw`${month}\s+${DAYS}(?!\d)(?:,?\s+${YEAR})?`),
    form(String.raw`${month},?\s+(?:de\s+)?${YEAR}`),
    form(String.raw`(?<![\d.,])${YEAR}(?![\d/–-])`),
    form(String.raw`^(?:\p{L}+\s+)?${month}$`),
  ];
}

const YEAR = String.raw`(?<year>(?:1[5-9]|20)\d\d)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
/** One day, or several: “8–12”, “8 and 9”. */
const DAYS = String.raw`(?<!\d)(?<days>(?:${DAY}(?:\s*[-–—/,&]\s*|\s+\p{L}{1,3}\s+)){0,3}${DAY})`;

/** A month as it is written, and short: “Oct.”, “Sept.” */
function spellings(name: string, number: number): [string, number][] {
  // Those of Chinese and Japanese are figures.
  if (!/\p{L}{2}/u.test(name)) return [];
  const short = name.length > 4 ? [`${name.slice(0, 3)}.`, `${name.slice(0, 4)}.`] : [];
  return [name, ...short].map((each) => [each, number]);
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits);
}
