import { addressOf, splitAddress } from '../model/address.ts';
import { ANCHOR_KINDS, anchorOf } from '../model/anchor.ts';
import { articleFolder } from '../model/site-path.ts';
import type { Ledger } from './ledger.ts';
import type { ArticleIds } from './public-id.ts';
import { type SiteIds, slugsOf } from './site-ids.ts';

/** How a command is told which thing of an article is meant. */
export type CommandName = (anchor: string, article: ArticleIds) => string;

/** The anchor alone, or with its article where another has, or had, the same one; the slug for '', the article. */
export function createCommandName({ articles, articleOf }: SiteIds, released: Ledger): CommandName {
  const owners = new Map<string, Set<string>>();
  const add = (anchor: string, slug: string) =>
    owners.set(anchor, (owners.get(anchor) ?? new Set()).add(slug));
  for (const { slug, ids } of articles) for (const anchor of ids.keys()) add(anchor, slug);
  for (const address of released.keys()) {
    const { slug, anchor } = splitAddress(address);
    add(anchor, articleOf(slug)?.slug ?? slug);
  }
  return (anchor, article) => {
    const [slug = ''] = slugsOf(article);
    const isId = ANCHOR_KINDS.some((kind) => owners.has(anchorOf(kind, slug)));
    if (anchor === '') return isId ? `/${articleFolder(slug)}` : slug;
    return (owners.get(anchor)?.size ?? 0) > 1 ? addressOf(slug, anchor) : anchor;
  };
}
