import type { Permalink, PermalinkVersion } from '../schema/permalink.ts';
import { clip } from '../text/clip.ts';
import type { ArticleIds, DeclaredRevision, PublicId } from './public-id.ts';
import { addressOf, type Ledger } from './ledger.ts';
import { recordsOf } from './records-of.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';

/** Reports words that changed after they were published without readers being told. */
export function checkWords({ articles }: SiteIds, released: Ledger): void {
  for (const article of articles) {
    for (const id of article.ids.values()) {
      const records = recordsOf(id, article, released);
      const revisions = article.revisions.filter(({ quote }) => `q-${quote}` === id.anchor);
      for (const record of records) checkQuote(id, record, revisions, article);
      if (id.state === 'former') checkMerged(id, article, released);
      const merged = [...article.ids.values()].filter(({ now }) => now === id.anchor);
      const known = [id, ...merged].flatMap(({ anchor }) => versionsAt(anchor, article, released));
      for (const { was, place } of revisions) {
        const isKnown = known.some(({ sha256 }) => sha256 === was);
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
  const isDeclared = (was: string, as?: PermalinkVersion) => {
    const at = undeclared.findIndex(
      (revision) =>
        revision.was === was && (!as || (revision.kind === as.kind && revision.date === as.date)),
    );
    return at >= 0 && undeclared.splice(at, 1).length > 0;
  };
  for (const [index, version] of versions.slice(1).entries()) {
    const before = versions[index];
    const { kind = '', date } = version;
    if (before && !isDeclared(before.sha256, version))
      report('revision-lost', placeOfList('corrections'), id, kind, date, wordsOf(before));
  }
  if (words.sha256 === last.sha256 || isDeclared(last.sha256)) return;
  report('quote-changed', words.place, id, last.date ?? published, clip(wordsOf(last), 240));
}

/** Two published quotations may become one only where they are the same words, or readers are told. */
function checkMerged(
  { anchor, now = '', place }: PublicId,
  article: ArticleIds,
  released: Ledger,
): void {
  const last = versionsAt(anchor, article, released).at(-1);
  const owned = versionsAt(now, article, released);
  const isNew = slugsOf(article).some(
    (slug) => released.get(addressOf(slug, anchor))?.now === undefined,
  );
  if (!last || owned.length === 0 || !isNew) return;
  const words = article.ids.get(now)?.words?.sha256;
  const isSame = words === last.sha256 || owned.some(({ sha256 }) => sha256 === last.sha256);
  const isTold = article.revisions.some(
    ({ quote, was }) => `q-${quote}` === now && was === last.sha256,
  );
  if (!isSame && !isTold)
    article.report('permalink-reused', place, anchor, `“${clip(wordsOf(last), 120)}”`);
}

function versionsAt(anchor: string, article: ArticleIds, released: Ledger): PermalinkVersion[] {
  return slugsOf(article).flatMap((slug) => released.get(addressOf(slug, anchor))?.versions ?? []);
}

function wordsOf({ text }: PermalinkVersion): string {
  return typeof text === 'string' ? text : text.join(' … ');
}
