import type { Permalink, PermalinkVersion } from '../schema/permalink.ts';
import { clip } from '../text/clip.ts';
import type { ArticleIds, DeclaredRevision, PublicId } from './article-ids.ts';
import type { Ledger } from './ledger.ts';
import { recordsOf } from './records-of.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports words that changed after they were published without readers being told. */
export function checkWords({ articles }: SiteIds, released: Ledger): void {
  for (const article of articles) {
    for (const id of article.ids.values()) {
      const records = recordsOf(id, article, released);
      const revisions = article.revisions.filter(({ quote }) => `q-${quote}` === id.anchor);
      for (const record of records) checkQuote(id, record, revisions, article);
      for (const { was, place } of revisions) {
        const isKnown = records.some(({ versions }) =>
          versions?.some(({ sha256 }) => sha256 === was),
        );
        if (!isKnown) article.report('revision-unknown', place, id.anchor.slice(2));
      }
    }
  }
}

function checkQuote(
  { anchor, state, words }: PublicId,
  { published, versions = [] }: Permalink,
  revisions: readonly DeclaredRevision[],
  { report, placeOfList }: ArticleIds,
): void {
  const last = versions.at(-1);
  if (state !== 'live' || !words || !last) return;
  const id = anchor.slice(2);
  const undeclared = [...revisions];
  const isDeclared = (was: string) => {
    const at = undeclared.findIndex((revision) => revision.was === was);
    return at >= 0 && undeclared.splice(at, 1).length > 0;
  };
  for (const [index, version] of versions.slice(1).entries()) {
    const before = versions[index];
    if (before && !isDeclared(before.sha256))
      report('revision-lost', placeOfList('corrections'), id, version.kind ?? '', wordsOf(before));
  }
  if (words.sha256 === last.sha256 || isDeclared(last.sha256)) return;
  report('quote-changed', words.place, id, last.date ?? published, clip(wordsOf(last), 240));
}

function wordsOf({ text }: PermalinkVersion): string {
  return typeof text === 'string' ? text : text.join(' … ');
}
