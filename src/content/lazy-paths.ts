import { buildDossier, type Dossier } from '../dossier/dossier.ts';
import { dossierPaths } from '../dossier/dossier-paths.ts';
import type { SharedActor } from '../dossier/with-masters.ts';
import { interfaceLanguageOf } from '../model/interface-language.ts';
import { wordsFor } from '../wording/words-for.ts';
import { machinePaths } from './machine-paths.ts';
import type { ArticleSurroundings, SiteArticle } from './site-article.ts';
import { toldArticle } from './told-article.ts';
import type { SiteMap } from './verdict.ts';

interface Around extends ArticleSurroundings {
  readonly base: string;
  readonly shared: readonly SharedActor[];
  readonly host: string | undefined;
  /** The site’s, BCP 47. */
  readonly lang: string;
}

/** The paths of what all articles make together, found only where one is linked; none while an article has an error. */
export function lazyPaths(
  articles: readonly SiteArticle[] | null,
  { base, shared, host, lang, ledger, site, listed: pages, ...around }: Around,
): Pick<SiteMap, 'dossier' | 'machines'> {
  const dossier = once((): Dossier | null =>
    articles ? buildDossier(articles.map(toldArticle), lang, shared) : null,
  );
  return {
    dossier: once(() => {
      const own = dossier();
      return own && dossierPaths(own, around, ledger, lang);
    }),
    machines: once(() => {
      const own = dossier();
      if (!own || !site) return null;
      const spoken = interfaceLanguageOf(null, site);
      const told = { site, base, origin: host ?? UNKNOWN_HOST, pages, lang: spoken };
      return machinePaths(
        own,
        { ledger, authors: around.authors },
        { ...around, ...told, words: wordsFor(spoken) },
      );
    }),
  };
}

const UNKNOWN_HOST = 'http://localhost:4321';

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
