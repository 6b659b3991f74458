import { isOfFile, splitAddress } from '../model/address.ts';
import type { SiteIds } from '../permalinks/site-ids.ts';
import type { LinkChanges } from './changes.ts';
import type { ComparedSite } from './compared-site.ts';

type Fate = 'there' | 'led on' | 'withdrawn' | 'lost';

/** What becomes of every address that the ledger had. */
export function compareLinks(before: ComparedSite, after: ComparedSite): LinkChanges {
  // What was recorded and never published, nobody links to.
  const isDropped = (address: string) =>
    [before, after].some(({ ledger }) => ledger.get(address)?.dropped !== undefined);
  const [known, now] = [shownAddresses(before), shownAddresses(after)];
  const fates = [...known]
    .filter((address) => !isDropped(address))
    .map((address) => ({
      address,
      was: fateOf(address, before.ids),
      is: fateOf(address, after.ids),
    }));
  const turned = (fate: Fate) =>
    fates.filter(({ was, is }) => is === fate && was !== fate).map(({ address }) => address);
  return {
    kept: fates.filter(({ is }) => is !== 'lost').length,
    added: [...now].filter((address) => !known.has(address)).length,
    ledOn: turned('led on'),
    withdrawn: turned('withdrawn'),
    lost: turned('lost'),
  };
}

/** The addresses that the ledger of a site has, but those of articles that await their time. */
function shownAddresses({ articles, ids, ledger }: ComparedSite): ReadonlySet<string> {
  const shown = new Set(articles.map(({ told }) => told.slug));
  const awaits = (address: string) => {
    const { slug } = splitAddress(address);
    const article = isOfFile(address) ? undefined : ids.articleOf(slug);
    if (!article || article.retracted !== undefined || ids.takenBack.has(slug)) return false;
    return !shown.has(article.slug);
  };
  return new Set([...ledger.keys()].filter((address) => !awaits(address)));
}

function fateOf(address: string, ids: SiteIds): Fate {
  if (isOfFile(address)) return ids.files.has(address) ? 'there' : 'lost';
  const { slug, anchor } = splitAddress(address);
  const article = ids.articleOf(slug);
  if (!article || ids.takenBack.has(slug)) return 'lost';
  if (article.retracted !== undefined) return 'withdrawn';
  const here = article.slug === slug ? 'there' : 'led on';
  if (anchor === '') return here;
  const state = ids.idAt(address)?.state;
  if (state === 'live') return here;
  if (state === undefined) return 'lost';
  return state === 'former' ? 'led on' : 'withdrawn';
}
