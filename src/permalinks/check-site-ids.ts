import { idOf, kindOf } from '../model/anchor.ts';
import { closestWord } from '../text/closest-word.ts';
import { addressOf, isOfFile, splitAddress } from '../model/address.ts';
import type { ArticleIds } from './public-id.ts';
import { isRecorded } from './is-recorded.ts';
import type { Ledgers } from './plan-ledger.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';
import { thingAt } from './things.ts';

/** Reports addresses that two articles claim, successors that are not there, and former ids that never were. */
export function checkSiteIds(site: SiteIds, records: Ledgers): void {
  reportTakenSlugs(site);
  for (const article of site.articles) {
    for (const { address, place } of article.instead)
      if (!standsAt(address, article, site)) article.report('instead-unknown', place, address);
    reportUnpublished(article, records);
  }
}

/** Whether readers who are led to an address find the thing there, and no notice. */
export function standsAt(address: string, from: ArticleIds, site: SiteIds): boolean {
  const { slug, anchor } = splitAddress(address);
  const article = site.articleOf(slug);
  if (!article || article.retracted !== undefined) return false;
  if (anchor === '') return article !== from;
  return article.ids.get(thingAt(anchor, article) ?? '')?.state === 'live';
}

function reportTakenSlugs({ articles }: SiteIds): void {
  const owners = new Map(articles.map(({ slug }) => [slug, `${slug}.md`]));
  for (const { slug: own, formerly, report } of articles) {
    for (const { slug, place } of formerly) {
      const owner = owners.get(slug);
      if (owner) report('slug-duplicate', place, slug, owner);
      else owners.set(slug, `formerly: of ${own}.md`);
    }
  }
}

function reportUnpublished(article: SiteIds['articles'][number], records: Ledgers): void {
  const { released, carried } = records;
  if (released.size + carried.size === 0) return;
  const slugs = slugsOf(article);
  for (const { slug, place } of article.formerly) {
    if (isRecorded(slug, records)) continue;
    article.report(
      'former-unknown',
      place,
      'slugs',
      slug,
      closestWord(
        slug,
        [...released.keys()].filter((address) => !address.includes('#') && !isOfFile(address)),
      ) ?? '',
    );
  }
  for (const { anchor, state, place } of article.ids.values()) {
    if (state !== 'former') continue;
    if (slugs.some((slug) => isRecorded(addressOf(slug, anchor), records))) continue;
    const id = idOf(anchor);
    const own = [...released.keys()]
      .map(splitAddress)
      .filter((known) => slugs.includes(known.slug) && kindOf(known.anchor) === kindOf(anchor));
    const meant = closestWord(
      id,
      own.map((known) => idOf(known.anchor)),
    );
    article.report('former-unknown', place, 'ids', id, meant ?? '');
  }
}
