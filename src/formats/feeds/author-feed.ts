import { articlesBy } from '../../dossier/author-page.ts';
import type { SharedAuthor } from '../../model/author.ts';
import type { ListedArticle } from '../../model/listed-article.ts';
import type { PageContext } from '../../model/page-context.ts';
import { authorPath } from '../../model/site-path.ts';
import { articleEntry } from './articles-feed.ts';
import type { FeedModel } from './feed-model.ts';
import { feedOf } from './feed-of.ts';

/** The newest articles of an author; `since` is the day on which the page was recorded. */
export function authorFeed(
  { id, name, description }: SharedAuthor,
  articles: readonly ListedArticle[],
  context: PageContext,
  since: string | null,
): FeedModel | null {
  const { site, base, lang, words } = context;
  const facts = {
    title: name + words.text.colon + site.title,
    description: description ?? words.data.feeds.authorDescription(name),
    lang,
  };
  const entries = articlesBy(id, articles).flatMap((each) => articleEntry(each, context) ?? []);
  return feedOf(`authors/${id}`, facts, authorPath(base, id), entries, context, since);
}
