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
  const known = [...before.ledger.keys()].filter((address) => !isDropped(address));
  const fates = known.map((address) => ({
    address,
    was: fateOf(address, before.ids),
    is: fateOf(address, after.ids),
  }));
  const turned = (fate: Fate) =>
    fates.filter(({ was, is }) => is === fate && was !== fate).map(({ address }) => address);
  return {
    kept: fates.filter(({ is }) => is !== 'lost').length,
    added: [...after.ledger.keys()].filter((address) => !before.ledger.has(address)).length,
    ledOn: turned('led on'),
    withdrawn: turned('withdrawn'),
    lost: turned('lost'),
  };
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
