import { plainWords } from '../markdown/plain-words.ts';
import { clip } from '../text/clip.ts';
import { findAllQuoted } from '../text/find-all-quoted.ts';
import type { Faulty } from './fixes/fix.ts';
import { spotAt } from './open-file.ts';

/** All the words of which a problem says that they stand in marks; null where that cannot be told. */
export function unlistedWords({
  diagnostic: { message },
  opened,
  text,
  start,
  end,
}: Faulty): string | null {
  const told = /^“(.*?)” stands in quotation marks/su.exec(message)?.[1];
  if (told === undefined) return null;
  if (!told.endsWith('…')) return told;
  // The message has the beginning of them.
  const spot = opened && spotAt(opened, start);
  const shown = spot ? spot.value : plainWords(text.slice(start, end));
  const marked = findAllQuoted(shown).map((range) => shown.slice(range.start, range.end));
  const whole = [...marked, shown].map((words) => words.replaceAll(/\s+/gu, ' ').trim());
  return whole.find((words) => clip(words, 80) === told) ?? null;
}
