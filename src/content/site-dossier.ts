import { buildDossier, type Dossier } from '../dossier/dossier.ts';
import type { SharedActor } from '../dossier/with-masters.ts';
import { once } from '../text/once.ts';
import type { SiteArticle } from './site-article.ts';
import { toldArticle } from './told-article.ts';

/** What the articles of a site tell together, found out when it is first asked for; `lang` is the site’s, BCP 47. */
export function siteDossier(
  articles: readonly SiteArticle[],
  shared: readonly SharedActor[],
  lang: string,
): () => Dossier {
  return once(() => buildDossier(articles.map(toldArticle), lang, shared));
}
