import { type HeldBack, holdingOf } from '../article/held-back.ts';
import type { Holding } from '../model/article.ts';
import { DRAFT, dueOf, isOut } from '../permalinks/due-of.ts';
import { isRecorded } from '../permalinks/is-recorded.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Ledgers } from '../permalinks/plan-ledger.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import { addressOf } from '../model/address.ts';
import type { ArticleIds } from '../permalinks/public-id.ts';
import type { ArticleFile } from './read-article-file.ts';

/** The articles that are published, and those that are not yet. */
export interface PartedFiles {
  readonly open: readonly ArticleFile[];
  readonly held: readonly HeldFile[];
  /** The next moment at which one is to be published; null where none waits for one. */
  readonly until: string | null;
}

export interface HeldFile {
  readonly file: ArticleFile;
  readonly by: Holding;
  /** When it is to be published, where that is told. */
  readonly until: string | null;
}

/**
 * Sets articles apart that are not to be published at a moment, `now`. What was published once stays so: one that says
 * otherwise is reported.
 */
export function partHeld(
  files: readonly ArticleFile[],
  released: Ledger,
  now: string,
): PartedFiles {
  const open: ArticleFile[] = [];
  const held: HeldFile[] = [];
  for (const file of files) {
    const back = file.read?.facts.held ?? null;
    const by = holdingOf(back, now);
    const since = back && publishedSince(file, released, back, now);
    if (back && by && since === null) held.push({ file, by, until: back.until });
    else open.push(file);
    if (back && by && since !== null)
      file.report('draft-published', back.place, file.slug, since, FIELDS[by]);
  }
  const waiting = held.flatMap(({ by, until }) =>
    by === 'embargo' && until !== null ? [until] : [],
  );
  return { open, held, until: waiting.toSorted().at(0) ?? null };
}

const FIELDS = { draft: 'draft', embargo: 'publish' } as const;

/**
 * The ids that the ledger is to have: of what is published, with the day where that came earlier than the ledger says;
 * of what is to be published at a known time, with its day; and of a draft, what was recorded while it had a time.
 */
export function recordedIds(
  { open, held }: PartedFiles,
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
      if (!ids) return [];
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

/** The day on which an article was published under any of its names; null where it was not. */
function publishedSince(
  { slug, ids }: ArticleFile,
  released: Ledger,
  { until }: HeldBack,
  now: string,
): string | null {
  const slugs = [slug, ...(ids?.formerly ?? []).map((former) => former.slug)];
  const records = slugs.flatMap((each) => released.get(each) ?? []);
  // What awaits its time was recorded with the day on which that comes.
  const out = records.filter((record) => isOut(record, dayOf(now)));
  return out.map(dueOf).find((day) => until === null || day < dayOf(until)) ?? null;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
