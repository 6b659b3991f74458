import type { Notice, Permalink } from '../schema/permalink.ts';
import type { Ledger } from './ledger.ts';
import { joinNotices, withoutErased, withoutSame } from './notices.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import { recordsAt } from './records-of.ts';
import { isKnownRevision } from './report-unknown-revisions.ts';

/**
 * What readers were told of a thing, and what the article tells now; not what tells of something that never was, nor
 * what stands in the place of something that is told no more, as a reason may stand in that of another.
 */
export function nextTold(
  recorded: Permalink['told'],
  anchor: string,
  former: readonly PublicId[],
  article: ArticleIds,
  released: Ledger,
): Permalink['told'] {
  const own = article.notices.get(anchor) ?? [];
  const told = recorded && withoutErased(recorded, own);
  const lost = withoutSame(told ?? [], own).map(isWithdrawal);
  const added = own.filter((notice) => !lost.includes(isWithdrawal(notice)));
  const anchors = [anchor, ...former.map((id) => id.anchor)];
  const isSound = ({ revision }: (typeof own)[number]) =>
    revision === null ||
    isKnownRevision(
      revision,
      anchor,
      anchors.flatMap((each) => recordsAt(each, article, released)),
    );
  const next = joinNotices(told ?? [], added.filter(isSound));
  return next.length === 0 ? told : next;
}

function isWithdrawal({ as }: Notice): boolean {
  return as === 'withdrawal';
}
