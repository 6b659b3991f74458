import { periodOf } from './period.ts';

/** The year, or years, that a date lies in, as `periodOf` writes them; null where no day of it is known. */
export function yearOf(date: Parameters<typeof periodOf>[0]): string | null {
  return periodOf(date)?.replace(/^([-+]?\d{4,})-\d\d$/u, '$1') ?? null;
}
