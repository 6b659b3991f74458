import { addressOf, splitAddress } from '../model/address.ts';
import { slugsOf } from '../model/addressed-article.ts';
import { idOf, kindOf } from '../model/anchor.ts';
import type { ListedArticle } from '../model/listed-article.ts';
import type { Ledger } from '../permalinks/ledger.ts';
import type { Permalink } from '../schema/permalink.ts';

/** An actor, as the ledger has it of one article that is published. */
export interface RecordedActor {
  readonly id: string;
  /** In the ledger, which may know the article under a former name. */
  readonly address: string;
  readonly record: Permalink;
  readonly article: ListedArticle;
}

/** Every actor that any of the articles ever named, by the ledger; once for each of them, newest first. */
export function recordedActors(
  articles: readonly ListedArticle[],
  ledger: Ledger,
): readonly RecordedActor[] {
  const anchors = new Map<string, string[]>();
  for (const [address, { dropped }] of ledger) {
    const { slug, anchor } = splitAddress(address);
    if (dropped !== undefined || kindOf(anchor) !== 'actor') continue;
    const own = anchors.get(slug);
    if (own) own.push(anchor);
    else anchors.set(slug, [anchor]);
  }
  return articles.flatMap((article) =>
    slugsOf(article).flatMap((slug) =>
      (anchors.get(slug) ?? []).flatMap((anchor) => {
        const address = addressOf(slug, anchor);
        const record = ledger.get(address);
        return record ? { id: idOf(anchor), address, record, article } : [];
      }),
    ),
  );
}
