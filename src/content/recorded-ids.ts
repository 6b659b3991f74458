import { addressOf } from '../model/address.ts';
import { DRAFT, isOut } from '../permalinks/due-of.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import type { Ledgers } from '../permalinks/plan-ledger.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import type { PartedFiles } from './part-held.ts';

/**
 * The ids that the ledger is to have: of what is published, with the day where that came earlier than the ledger says;
 * of what is to be published at a known time, with its day; and of a draft, what was recorded while it had a time. What
 * is taken back has none.
 */
export function recordedIds(
  { open, held, takenBack }: PartedFiles,
  records: Ledgers,
  now: string,
): readonly ArticleIds[] {
  const today = dayOf(now);
  // Where the clock of whoever recorded it was ahead, it did not come early.
  const tomorrow = dayOf(new Date(Date.parse(now) + A_DAY_MS).toISOString());
  return [
    ...open.flatMap(({ ids }) =>
      ids ? [isEarly(ids, records, tomorrow) ? { ...ids, due: today } : ids] : [],
    ),
    ...held.flatMap(({ file: { ids }, by, until }) => {
      if (!ids || takenBack.has(ids.slug)) return [];
      if (by === 'draft') return draftIds(ids, records);
      return until === null ? [] : [{ ...ids, due: dayOf(until) }];
    }),
  ];
}

const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Whether an article is recorded to come later; one that was moved is out under a former name. */
function isEarly(ids: ArticleIds, { released, current }: Ledgers, day: string): boolean {
  const records = slugsOf(ids).flatMap((slug) => released.get(slug) ?? current.get(slug) ?? []);
  return records.length > 0 && records.every((record) => !isOut(record, day));
}

function draftIds(ids: ArticleIds, records: Ledgers): readonly ArticleIds[] {
  const slugs = slugsOf(ids);
  if (!slugs.some((slug) => isRecorded(slug, records))) return [];
  const known = [...ids.ids].filter(([anchor]) =>
    slugs.some((slug) => isRecorded(addressOf(slug, anchor), records)),
  );
  return [{ ...ids, ids: new Map(known), due: DRAFT }];
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
