import { type Change, changesOf } from '../../dossier/change.ts';
import { lastDay } from '../../dossier/by-day.ts';
import type { ListedArticle } from '../../model/listed-article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { addressPath, correctionsPath, sitePath } from '../../model/site-path.ts';
import { wordCorrection } from '../../wording/word-correction.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';
import { feedOf } from './feed-of.ts';
import { htmlParagraph } from './html-text.ts';
import { lastingId } from './lasting-id.ts';

/** What was corrected and withdrawn last, in all articles. */
export function correctionsFeed(
  articles: readonly ListedArticle[],
  context: PageContext,
): FeedModel | null {
  const { site, base, lang, isDossier } = context;
  const words = context.words.data.feeds;
  const entries = changesOf(articles).flatMap((change) => changeEntry(change, context) ?? []);
  const title = words.corrections(site.title);
  const facts = { title, description: words.correctionsDescription, lang };
  const home = isDossier ? correctionsPath(base) : sitePath(base);
  return feedOf('corrections', facts, home, entries, context);
}

function changeEntry(change: Change, context: PageContext): FeedEntry | null {
  const { article, firstSlug, key, kind, date, anchor } = change;
  const day = lastDay(date);
  if (day === null) return null;
  const { slug } = article;
  const link = addressPath(context.base, { slug, anchor: anchor ?? '' });
  return {
    id: `${lastingId(firstSlug, context)}#${key}`,
    link: urlOf(context, link),
    title: context.words.data.changeKinds[kind] + context.words.text.colon + article.title,
    html: htmlParagraph(wordCorrection(change, context.words), context.lang),
    authors: [],
    published: day,
    updated: day,
  };
}
