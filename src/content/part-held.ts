import { type HeldBack, HOLDING_KEYS, holdingOf } from '../article/held-back.ts';
import type { Holding } from '../model/article.ts';
import { dueOf, isOut } from '../permalinks/due-of.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Ledgers } from '../permalinks/plan-ledger.ts';
import { slugsOf } from '../permalinks/site-ids.ts';
import type { Permalink } from '../schema/permalink.ts';
import type { ArticleFile } from './read-article-file.ts';

/** The articles that are published, and those that are not yet. */
export interface PartedFiles {
  readonly open: readonly ArticleFile[];
  readonly held: readonly HeldFile[];
  /** The next moment at which one is to be published; null where none waits for one. */
  readonly until: string | null;
  /** What keeps back what was published already, or may have been, by every name that it has or had. */
  readonly takenBack: ReadonlyMap<string, Holding>;
}

export interface HeldFile {
  readonly file: ArticleFile;
  readonly by: Holding;
  /** When it is to be published, where that is told. */
  readonly until: string | null;
}

/**
 * Sets articles apart that are not to be published at a moment, `now`. What was published once stays so: one that says
 * otherwise is reported, and so is one that only a commit has recorded, of which that cannot be seen.
 */
export function partHeld(
  files: readonly ArticleFile[],
  { released, carried, current }: Ledgers,
  now: string,
): PartedFiles {
  const open: ArticleFile[] = [];
  const held: HeldFile[] = [];
  const takenBack = new Map<string, Holding>();
  for (const file of files) {
    const back = file.read?.facts.held ?? null;
    const by = holdingOf(back, now);
    if (!back || !by) {
      open.push(file);
      continue;
    }
    const since = publishedSince(file, released, back, now);
    if (since === null) held.push({ file, by, until: back.until });
    else open.push(file);
    const day = since ?? publishedSince(file, recordedOf(file, carried, current), back, now);
    if (day === null) continue;
    for (const slug of slugsIn(file)) takenBack.set(slug, by);
    if (since === null) file.report('permalink-unreleased', back.place, ...unreleased(file, by));
    else file.report('draft-published', back.place, file.slug, since, HOLDING_KEYS[by]);
  }
  const waiting = held.flatMap(({ by, until }) =>
    by === 'embargo' && until !== null ? [until] : [],
  );
  return { open, held, until: waiting.toSorted().at(0) ?? null, takenBack };
}

function unreleased({ slug }: ArticleFile, by: Holding) {
  const remedy = `take ${HOLDING_KEYS[by]}: out; to tell readers why it is gone, then: npx verbatim withdraw ${slug} --reason "…"`;
  return [slug, `says ${HOLDING_KEYS[by]}: now`, remedy] as const;
}

/** What a commit has recorded of an article, as the ledger at hand tells it: it may have been put off since. */
function recordedOf(file: ArticleFile, carried: Ledger, current: Ledger): Ledger {
  const own = slugsIn(file).flatMap((slug): [string, Permalink][] => {
    const record = carried.get(slug);
    return record ? [[slug, current.get(slug) ?? record]] : [];
  });
  return new Map(own);
}

function slugsIn({ slug, ids }: ArticleFile): readonly string[] {
  return ids ? slugsOf(ids) : [slug];
}

/** The day on which an article came by a ledger, under any of its names; null where it did not. */
function publishedSince(
  file: ArticleFile,
  ledger: Ledger,
  { until }: HeldBack,
  now: string,
): string | null {
  const records = slugsIn(file).flatMap((slug) => ledger.get(slug) ?? []);
  // What awaits its time was recorded with the day on which that comes.
  const out = records.filter((record) => isOut(record, dayOf(now)));
  return out.map(dueOf).find((day) => until === null || day < dayOf(until)) ?? null;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
