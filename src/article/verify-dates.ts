import type { MarkedDate } from '../markdown/rehype-mark-dates.ts';
import type { DateEntryInput } from '../schema/date-entry.ts';
import { layersOf } from '../text/layers-of.ts';
import { parseDate } from '../dates/parse-date.ts';
import { findPassage } from './haystack.ts';
import { type Entry, nameOf } from '../frontmatter/read-frontmatter.ts';
import type { Verification } from './verify-quotes.ts';
import { wordLines } from './word-lines.ts';
import { wordNearest } from './word-nearest.ts';

/** Finds the words that state each date, where the author named them; reports those that are not there, or not just once. */
export function verifyDates(
  entries: readonly Entry<DateEntryInput>[],
  verification: Verification,
): MarkedDate[] {
  const { haystack, locate, yaml, report } = verification;
  const found = entries.flatMap((entry) => {
    const { date = '', text, prefix, suffix } = entry.value;
    if (text === undefined) return [];
    const id = nameOf(entry);
    const place = yaml.placeOf(['dates', entry.index, 'text']);
    const search = findPassage(haystack, { parts: [text], prefix, suffix });
    const [range] = search.kind === 'found' ? search.ranges : [];
    if (range) return [{ id, datetime: parseDate(date)?.datetime ?? null, range, place }];
    if (search.kind === 'ambiguous')
      report('date-text-ambiguous', place, id, wordLines(search.places, locate));
    else if (search.kind === 'elsewhere')
      report('date-text-elsewhere', place, id, wordLines(search.places, locate));
    else report('date-text-not-found', place, id, text, wordNearest(haystack, text, locate));
    return [];
  });
  const [tooMany] = layersOf(found.map(({ range, place }) => ({ ...range, place })))[MOST] ?? [];
  if (tooMany) report('too-complex', tooMany.place, `more than ${MOST} dates have these words`);
  return found;
}

/** Dates that the same words may state: each mark stands in the others. */
const MOST = 20;
