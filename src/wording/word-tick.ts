/**
 * A day beneath a drawing, as briefly as the one before it allows: `8 Sept`, `15`, `22`, `Oct`, `6 Nov`, `2027`. The
 * first has none before.
 */
export function wordTick(day: string, before: string | null, lang: string): string {
  const options = optionsFor(day, before);
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}

function optionsFor(day: string, before: string | null): Intl.DateTimeFormatOptions {
  if (day.endsWith('-01-01')) return { year: 'numeric' };
  if (day.endsWith('-01'))
    return isSame(before ?? day, day, YEAR)
      ? { month: 'short' }
      : { month: 'short', year: 'numeric' };
  return isSame(before, day, MONTH) ? { day: 'numeric' } : { day: 'numeric', month: 'short' };
}

const YEAR = 'yyyy'.length;
const MONTH = 'yyyy-mm'.length;

function isSame(one: string | null, other: string, until: number): boolean {
  return one?.slice(0, until) === other.slice(0, until);
}
