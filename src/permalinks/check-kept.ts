import { FILE_START } from '../problems/create-report.ts';
import type { Permalink } from '../schema/permalink.ts';
import type { ArticleIds, PublicId } from './public-id.ts';
import type { LedgerFile } from './open-ledger.ts';
import { type Ledger, splitAddress } from './ledger.ts';
import { listOfAnchor } from './list-of-anchor.ts';
import { likelyMove, likelySuccessor } from './likely-successor.ts';
import { lineOfAddress, placeOfLine } from './read-ledger.ts';
import type { SiteIds } from './site-ids.ts';

/** Reports every published address that leads nowhere now, or to something else than it did. */
export function checkKept(site: SiteIds, released: Ledger, file: LedgerFile): void {
  for (const [address, permalink] of released) {
    const { slug, anchor } = splitAddress(address);
    const article = site.articleOf(slug);
    if (!article) {
      if (anchor === '') reportLostArticle(slug, permalink, site, released, file);
    } else if (anchor === '') checkSlug(slug, permalink, article, site);
    else checkAnchor(anchor, permalink, article, released);
  }
}

function reportLostArticle(
  slug: string,
  { published }: Permalink,
  site: SiteIds,
  released: Ledger,
  { lines, report }: LedgerFile,
): void {
  const moved = likelyMove(slug, site, released);
  if (moved) moved.report('article-lost', FILE_START, slug, published, moved.slug);
  else {
    const line = Math.max(0, lineOfAddress(lines, slug));
    report('article-lost', placeOfLine(lines, line), slug, published, '');
  }
}

function checkSlug(
  slug: string,
  { now, withdrawn }: Permalink,
  article: ArticleIds,
  { articleOf }: SiteIds,
): void {
  if (withdrawn !== undefined && article.retracted === undefined)
    article.report('retraction-lost', FILE_START, slug, withdrawn);
  if (now === undefined || (article.slug !== slug && articleOf(now) === article)) return;
  const place = article.formerly.find((former) => former.slug === slug)?.place;
  const before = `the article that moved to “${now}”`;
  article.report('permalink-reused', place ?? FILE_START, slug, before);
}

function checkAnchor(
  anchor: string,
  permalink: Permalink,
  article: ArticleIds,
  released: Ledger,
): void {
  const id = article.ids.get(anchor);
  if (id) {
    const owner = ownerBefore(id, permalink, article);
    if (owner !== null) article.report('permalink-reused', id.place, anchor, owner);
    return;
  }
  const successor =
    article.ids.get(permalink.now ?? '') ?? likelySuccessor(anchor, permalink, article, released);
  const place = successor?.place ?? article.placeOfList(listOfAnchor(anchor));
  const { published, now = '' } = permalink;
  article.report('permalink-lost', place, anchor, published, successor?.anchor ?? '', now);
}

/** What an id belonged to, where it now belongs to something else; null where all is as it was. */
function ownerBefore(
  id: PublicId,
  { now, withdrawn, label }: Permalink,
  { ids, corrected }: ArticleIds,
): string | null {
  if (id.state === 'withdrawn') return null;
  if (withdrawn !== undefined) return `what was withdrawn ${withdrawn}`;
  if (now !== undefined) {
    const successor = ids.get(now)?.now ?? now;
    if (id.state !== 'former' || id.now !== successor) return `what is now “${now}”`;
  }
  const { names = [], anchor } = ids.get(id.now ?? id.anchor) ?? id;
  // Words that were put into the wrong mouth may be put right, where readers are told.
  if (label === undefined || names.length === 0 || corrected.has(anchor)) return null;
  return sharesAWord(label, names) ? null : `“${label}”`;
}

function sharesAWord(label: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap(wordsOf));
  const words = wordsOf(label);
  // Short words (the, and, of) say little, where there are others.
  const telling = words.filter((word) => word.length > 3 || /\P{ASCII}/u.test(word));
  return (telling.length > 0 ? telling : words).some((word) => known.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

// A date is one word; so is a character of a script that does not part its words.
const WORD =
  /\d{4}(?:-\d\d)+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu;
