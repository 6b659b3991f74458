/**
 * A day beneath a drawing, as briefly as those before it allow: `8 Sept`, `15`, `22`, `Oct`, `2027`. The first is null
 * before.
 */
export function wordTick(day: string, before: string | null, lang: string): string {
  const options = optionsFor(day, before);
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
}

function optionsFor(day: string, before: string | null): Intl.DateTimeFormatOptions {
  if (day.endsWith('-01-01')) return { year: 'numeric' };
  if (day.endsWith('-01')) return { month: 'short' };
  return before === null ? { day: 'numeric', month: 'short' } : { day: 'numeric' };
}
