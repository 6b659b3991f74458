import { hash } from 'node:crypto';
import type { PinnedSource } from '../model/pinned-source.ts';
import type { DocumentKind } from '../schema/pinned-source.ts';
import type { SourceText } from '../sources/source-text.ts';
import { pinnedOf } from './check-sources.ts';
import type { ReadSource } from './read-sources.ts';
import type { SiteArticle } from './site-article.ts';
import type { Surroundings } from './surroundings.ts';

/** A document that quotations are checked against, with the articles that do so. */
export interface SiteSource {
  readonly source: PinnedSource;
  readonly document: DocumentKind;
  /** In the order of their names. */
  readonly uses: readonly SourceUse[];
  readonly text: () => SourceText;
  /** Names all that its page shows. */
  readonly cacheKey: string;
}

export interface SourceUse {
  readonly entry: SiteArticle;
  /** Ids of the quotations whose words were found in it, in text order. */
  readonly quotes: readonly string[];
}

/** The documents without an error, in the order of their names. */
export function siteSources(
  documents: readonly ReadSource[],
  articles: readonly SiteArticle[],
  around: Surroundings,
): readonly SiteSource[] {
  const uses = usesOf(articles);
  return documents.flatMap((document): SiteSource[] => {
    const source = pinnedOf(document, around.site);
    if (!source || !document.text) return [];
    const own = uses.get(source.id) ?? [];
    const shown = own.map(({ entry, quotes }) => [entry.cacheKey, quotes]);
    const cacheKey = hash('sha256', JSON.stringify([around, source, shown]));
    return [{ source, document: document.kind, uses: own, text: document.text, cacheKey }];
  });
}

function usesOf(articles: readonly SiteArticle[]): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  for (const entry of articles) {
    // Of what was retracted nothing is shown.
    if (entry.listed.retraction) continue;
    const bySource = Map.groupBy(entry.checks, ([, { source }]) => source.id);
    for (const [id, checks] of bySource) {
      const own = uses.get(id) ?? [];
      own.push({ entry, quotes: checks.map(([quote]) => quote) });
      uses.set(id, own);
    }
  }
  return uses;
}
