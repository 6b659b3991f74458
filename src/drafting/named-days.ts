import { languageOf } from '../text/language-of.ts';
import type { Range } from '../text/normalise.ts';

/** Words for a day, as “yesterday”, and how many days it is away. */
interface NamedDay extends Range {
  readonly days: number;
}

/** Words for a month, as “next month”, and how many months it is away. */
interface NamedMonth extends Range {
  readonly months: number;
}

/** Finds words for days in a text of a language, BCP 47: “yesterday”, “three days ago”. */
export function findNamedDays(text: string, lang: string): NamedDay[] {
  return found(text, DAYS[languageOf(lang)] ?? DAYS['en']).map(([range, days]) => ({
    ...range,
    days,
  }));
}

/** Finds words for months: “next month”. */
export function findNamedMonths(text: string, lang: string): NamedMonth[] {
  return found(text, MONTHS[languageOf(lang)] ?? MONTHS['en']).map(([range, months]) => ({
    ...range,
    months,
  }));
}

type Listed = readonly (readonly [words: RegExp, away: number])[];

function found(text: string, listed: Listed = []): (readonly [Range, number])[] {
  return listed.flatMap(([words, away]) =>
    [...text.matchAll(words)].map(
      ({ 0: each, index }) => [{ start: index, end: index + each.length }, away] as const,
    ),
  );
}

/** Whole words, but “today’s”; a word that means a part of the day as well, as “morgen”, only where it cannot. */
const word = (listed: string) => new RegExp(`(?<!\\p{L})(?:${listed})(?![\\p{L}’'])`, 'giu');
const count = (number: string, digit: number) => word(`(?:${number}|${digit}) days? ago`);

const DAYS: Readonly<Record<string, Listed>> = {
  en: [
    [word('yesterday'), -1],
    [word('today|tonight'), 0],
    [word('tomorrow'), 1],
    ...['two', 'three', 'four', 'five', 'six'].map(
      (number, index) => [count(number, index + 2), -index - 2] as const,
    ),
  ],
  de: [
    [word('vorgestern'), -2],
    [word('(?<!vor)gestern'), -1],
    [word('heute'), 0],
    [/(?<!\p{L}|(?:am|jeden|guten|heute|gestern)\s)morgen(?!\p{L})/gu, 1],
  ],
  fr: [
    [word('avant-hier'), -2],
    [word('(?<!avant-)hier'), -1],
    [word("aujourd[’']hui"), 0],
    [word('(?<!après-)demain'), 1],
  ],
  ja: [
    [/昨日/gu, -1],
    [/今日|本日/gu, 0],
    [/明日/gu, 1],
  ],
};

const MONTHS: Readonly<Record<string, Listed>> = {
  en: [
    [word('last month'), -1],
    [word('next month'), 1],
  ],
  de: [
    [word('(?:im )?(?:letzten|vergangenen|vorigen) Monat'), -1],
    [word('(?:im )?(?:nächsten|kommenden) Monat'), 1],
  ],
  fr: [
    [word('(?:le )?mois (?:dernier|passé)'), -1],
    [word('(?:le )?mois prochain'), 1],
  ],
  ja: [
    [/先月/gu, -1],
    [/来月/gu, 1],
  ],
};
