import type { ListedArticle } from '../../model/listed-article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { authorFact } from '../../model/author-href.ts';
import { articlePath, sitePath } from '../../model/site-path.ts';
import { noticeText, wordRetraction } from '../../wording/word-withdrawal.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';
import { feedDay, lastChange } from './feed-day.ts';
import { feedOf } from './feed-of.ts';
import { htmlParagraph } from './html-text.ts';
import { lastingId } from './lasting-id.ts';

/** The newest articles; one that was withdrawn keeps its place, and its notice is all that is told of it. */
export function articlesFeed(
  articles: readonly ListedArticle[],
  context: PageContext,
): FeedModel | null {
  const { site, base, lang } = context;
  const entries = articles.flatMap((article) => articleEntry(article, context) ?? []);
  const facts = { title: site.title, description: site.tagline, lang };
  return feedOf('articles', facts, sitePath(base), entries, context);
}

/** An article in a feed; null where no day is known. */
export function articleEntry(article: ListedArticle, context: PageContext): FeedEntry | null {
  const { slug, title, description, lang, authors, retraction } = article;
  const published = feedDay(article);
  if (published === null) return null;
  const html = retraction
    ? htmlParagraph(
        `${noticeText(wordRetraction(retraction, context.words))}. ${retraction.reason}`,
        context.lang,
      )
    : htmlParagraph(description, lang);
  return {
    id: lastingId(article.firstSlug, context),
    link: urlOf(context, articlePath(context.base, slug)),
    title,
    html,
    authors: retraction ? [] : authors.map((author) => authorFact(author, context)),
    published,
    updated: lastChange(article, published),
  };
}
