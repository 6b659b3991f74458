import type { Notice, Permalink } from '../schema/permalink.ts';
import type { Ledger } from './ledger.ts';
import { type DeclaredNotice, joinNotices, withoutErased, withoutSame } from './notices.ts';
import type { ArticleIds } from './public-id.ts';
import { publishedFacts, publishedWords } from './published-states.ts';
import { recordsAt } from './records-of.ts';
import type { SiteIds } from './site-ids.ts';
import { formerByThing } from './things.ts';
import { toldChanges } from './told-changes.ts';
import { wordNotice } from './word-notice.ts';

/** Reports what readers were told and the content does not tell any more: corrections, and reasons of withdrawals. */
export function checkNotices(site: SiteIds, released: Ledger): void {
  for (const article of site.articles) {
    const former = formerByThing(article);
    const things = [...article.ids.values()].filter(({ state }) => state !== 'former');
    for (const anchor of ['', ...things.map((id) => id.anchor)]) {
      const anchors = [anchor, ...(former.get(anchor) ?? []).map((id) => id.anchor)];
      const records = anchors.flatMap((each) => recordsAt(each, article, released));
      checkThing(anchor, records, article);
    }
  }
}

function checkThing(anchor: string, records: readonly Permalink[], article: ArticleIds): void {
  const own = article.notices.get(anchor) ?? [];
  const isErased = anchor === '' ? article.isErased : article.ids.get(anchor)?.isErased;
  const recorded = records
    .filter(({ erased }) => erased !== undefined || !isErased)
    .map((record) => toldIn(record, own))
    .reduce(joinNotices, []);
  const told = withoutErased(recorded, own);
  const left = withoutSame(own, told);
  for (const notice of withoutSame(told, own))
    if (!isReported(notice, anchor, records, own, article))
      reportLost(notice, anchor, left, article);
}

/** Older records only have the day of a withdrawal. */
function toldIn({ told, withdrawn }: Permalink, own: readonly Notice[]): readonly Notice[] {
  const notice = own.find(({ as }) => as === 'withdrawal');
  if (told || withdrawn === undefined || !notice) return told ?? [];
  return [{ ...notice, date: withdrawn }];
}

/** Whether the loss is one of the thing itself, or of the words or facts that a correction tells of. */
function isReported(
  { as, date }: Notice,
  anchor: string,
  records: readonly Permalink[],
  own: readonly Notice[],
  { revisions, ids }: ArticleIds,
): boolean {
  if (as === 'withdrawal') return own.every((notice) => notice.as !== 'withdrawal');
  // The words of what was withdrawn are gone, so that nobody misses them.
  if (anchor !== '' && ids.get(anchor)?.state !== 'live') return false;
  const declared = revisions.filter((revision) => revision.anchor === anchor);
  const untold = records.flatMap((record) =>
    [publishedWords(record), publishedFacts(anchor, record)].flatMap(
      (states) => toldChanges(states, declared).untold,
    ),
  );
  return untold.some(({ after }) => after.kind === as && after.date === date);
}

function reportLost(
  notice: Notice,
  anchor: string,
  left: readonly DeclaredNotice[],
  { slug, report, places }: ArticleIds,
): void {
  const near =
    left.find(({ as, date }) => as === notice.as && date === notice.date) ??
    left.find(({ as, text }) => as === notice.as || text === notice.text);
  const place = near?.place ?? places.corrections;
  const { what, where } = wordNotice(notice, anchor, slug);
  report('notice-changed', place, what, notice.date, notice.text ?? '', where);
}
