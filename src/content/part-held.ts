import { type HeldBack, holdingOf } from '../article/held-back.ts';
import type { Holding } from '../model/article.ts';
import type { Ledger } from '../permalinks/ledger.ts';
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

/** The ids of what is to be published at a known time: the ledger has them before that, with its day. */
export function awaitedIds(held: readonly HeldFile[]): readonly ArticleIds[] {
  return held.flatMap(({ file: { ids }, by, until }) =>
    ids && by === 'embargo' && until !== null ? [{ ...ids, from: dayOf(until) }] : [],
  );
}

/** The day on which an article was published under any of its names; null where it was not. */
function publishedSince(
  { slug, ids }: ArticleFile,
  released: Ledger,
  { until }: HeldBack,
  now: string,
): string | null {
  const slugs = [slug, ...(ids?.formerly ?? []).map((former) => former.slug)];
  const days = slugs.flatMap((each) => released.get(each)?.published ?? []);
  // What awaits its time was recorded with the day on which that comes.
  return days.find((day) => day <= dayOf(now) && (until === null || day < dayOf(until))) ?? null;
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
