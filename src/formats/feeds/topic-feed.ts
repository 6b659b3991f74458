import type { ListedArticle } from '../../model/listed-article.ts';
import type { PageContext } from '../../model/page-context.ts';
import { topicPath } from '../../model/site-path.ts';
import type { Topic } from '../../model/topic.ts';
import { articleEntry } from './articles-feed.ts';
import type { FeedModel } from './feed-model.ts';
import { feedOf } from './feed-of.ts';

/** The newest articles on a topic; `since` is the day on which its page was recorded. */
export function topicFeed(
  { id, title, description }: Topic,
  articles: readonly ListedArticle[],
  context: PageContext,
  since: string | null,
): FeedModel | null {
  const { site, base, lang, words } = context;
  const own = articles.filter(({ topics }) => topics.includes(id));
  const facts = {
    title: title + words.text.colon + site.title,
    description: description ?? words.data.feeds.topicDescription(title),
    lang,
  };
  const entries = own.flatMap((article) => articleEntry(article, context) ?? []);
  return feedOf(`topics/${id}`, facts, topicPath(base, id), entries, context, since);
}
