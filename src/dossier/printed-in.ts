import type { ListedArticle } from '../model/listed-article.ts';
import type { Dossier } from './dossier.ts';
import type { Utterance } from './utterance.ts';

/** What some articles print of what was said, newest first: the same words in several of them once. */
export function printedIn(
  { utterances }: Pick<Dossier, 'utterances'>,
  articles: readonly Pick<ListedArticle, 'slug'>[],
): readonly Utterance[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  return utterances.filter((each) =>
    [each, ...each.elsewhere].some(({ article }) => slugs.has(article.slug)),
  );
}
