import { fr } from 'date-fns/locale/fr';
import type { DatePoint } from '../../dates/date-parts.ts';
import type { DateWords } from '../date-words.ts';
import { calendarOf, yearFigures } from './calendar.ts';

/** As French newspapers write dates: `1er octobre 2020`, `vers septembre 2020`. */
export const frDates: DateWords = {
  year,
  years,
  decade: (first) => `années ${first}`,
  month: (month) => `${monthName(month)} ${year(month.year)}`,
  day,
  qualified: (words, point) => (point.qualifier === '' ? '' : vaguely(point)) + words,
  qualifiedWithin: (words, { qualifier }) =>
    ({
      '': words,
      '?': `peut-être ${words}`,
      '~': `${words} environ`,
      '%': `peut-être ${words} environ`,
    })[qualifier],
  ends: (start, end) => [shortStart(start, end, ordinal), wordPoint(end)],
  range: (first, last, isShort) => {
    if (!isShort) return `${first} – ${last}`;
    return /^\d/u.test(first) ? `du ${first} au ${last}` : `${ofWord(first)} à ${last}`;
  },
  time: (words, time, zone) => `${words} à ${wordTime(time)}${wordZone(zone)}`,
  season: (season, of) => `${['printemps', 'été', 'automne', 'hiver'][season] ?? 'saison'} ${of}`,
  someMonth: (of) => `un mois de ${of}`,
  someDay: (of) => `un jour ${ofWord(of)}`,
  from: (words, { kind }, isEndUnknown) =>
    `à partir ${kind === 'day' ? `du ${words}` : ofWord(words)}${isEndUnknown ? ', fin inconnue' : ''}`,
  until: (words, { kind }, isStartUnknown) =>
    `jusqu’${kind === 'day' ? 'au' : 'en'} ${words}${isStartUnknown ? ', début inconnu' : ''}`,
  on: (words, point) => ({ before: vaguely(point), words, after: '' }),
  onOrAfter: (words, { kind }) => ({ before: PREPOSITIONS[kind], words, after: ' ou après' }),
  onOrBefore: (words, { kind }) => ({ before: PREPOSITIONS[kind], words, after: ' ou avant' }),
  between: (first, last, { kind }) => {
    const the = kind === 'day' ? 'le ' : '';
    return { before: `entre ${the}`, words: `${first} et ${the}${last}`, after: '' };
  },
  at: (words) => ({ before: 'le ', words, after: '' }),
  in: (words, kind) => {
    const isSpring = words.startsWith('printemps');
    const before = kind === 'season' && isSpring ? 'au ' : BEFORE[kind];
    return { before, words, after: '' };
  },
};

const { dayAndMonth, monthName, shortStart } = calendarOf(fr, 'd MMMM');

const PREPOSITIONS = { day: 'le ', month: 'en ', year: 'en ' } as const;

const BEFORE = {
  season: 'à l’',
  decade: 'dans les ',
  years: 'dans les années ',
  'some-month': 'pendant ',
  'some-day': '',
} as const;

function day(of: Parameters<DateWords['day']>[0]): string {
  return `${dayAndMonth(of).replace(/^1 /u, '1er ')} ${year(of.year)}`;
}

function ordinal(of: number): string {
  return of === 1 ? '1er' : String(of);
}

function wordPoint(of: DatePoint): string {
  if (of.kind === 'day') return day(of);
  return of.kind === 'month' ? frDates.month(of) : year(of.year);
}

/** `2020`, `79 apr. J.-C.`, `44 av. J.-C.` */
function year(of: number): string {
  if (of < 1) return `${figures(1 - of)} av.\u00a0J.-C.`;
  return of < 1000 ? `${of} apr.\u00a0J.-C.` : figures(of);
}

function years(first: number, last: number): string {
  if (last < 1) return `${figures(1 - first)}–${year(last)}`;
  return first < 1 ? `${year(first)} – ${year(last)}` : `${figures(first)}–${year(last)}`;
}

function figures(of: number): string {
  return yearFigures(of, 'fr');
}

/** What stands before a day, a month or a year when something was done. */
function vaguely({ kind, qualifier }: DatePoint): string {
  const near = kind === 'day' ? 'vers le ' : 'vers ';
  return {
    '': PREPOSITIONS[kind],
    '?': `peut-être ${PREPOSITIONS[kind]}`,
    '~': near,
    '%': `peut-être ${near}`,
  }[qualifier];
}

/** `de septembre`, `d’octobre` */
function ofWord(words: string): string {
  return /^[aéio]/iu.test(words) ? `d’${words}` : `de ${words}`;
}

function wordTime(time: string): string {
  return time.replace(/^(\d\d):(\d\d)$/u, '$1\u00a0h\u00a0$2');
}

function wordZone(zone: string | null): string {
  if (zone === null) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone.replace('-', '−')}`;
}
