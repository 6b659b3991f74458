import { escapeText } from 'entities';
import type { DossierActor } from '../../dossier/dossier-actor.ts';
import type { PastActor } from '../../dossier/past-actors.ts';
import { anchorOf } from '../../model/anchor.ts';
import type { ListedArticle, ListedQuote } from '../../model/listed-article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import { quoteWords } from '../../model/quote-words.ts';
import { actorPath, quotationPath } from '../../model/site-path.ts';
import { inMarks } from '../../text/in-marks.ts';
import { articleEntry } from './articles-feed.ts';
import type { FeedEntry, FeedModel } from './feed-model.ts';
import { feedOf } from './feed-of.ts';

/** The newest articles that name an actor, each with what it says there. */
export function actorFeed(
  { id, formerly, name, articles }: DossierActor,
  bySlug: ReadonlyMap<string, ListedArticle>,
  context: PageContext,
): FeedModel | null {
  const words = context.words.data.feeds;
  const entries = articles.slice(0, MOST_ARTICLES).flatMap(({ slug }) => {
    const article = bySlug.get(slug);
    return (article && actorEntry(id, formerly[0] ?? id, article, context)) ?? [];
  });
  const facts = {
    title: name + context.words.text.colon + context.site.title,
    description: words.actorDescription(name),
    lang: context.lang,
  };
  return feedOf(`actors/${id}`, facts, actorPath(context.base, id), entries, context);
}

/** An actor that no article names any more: the feed stays, with nothing in it. */
export function pastActorFeed({ id, name, since }: PastActor, context: PageContext) {
  const { gone } = context.words.actors;
  const facts = {
    title: (name ?? gone.title) + context.words.text.colon + context.site.title,
    description: gone.title,
    lang: context.lang,
  };
  return feedOf(`actors/${id}`, facts, actorPath(context.base, id), [], context, since);
}

// Many articles may name many actors.
const MOST_ARTICLES = 20;

/** `first` is the id that the actor was first published under. */
function actorEntry(
  actor: string,
  first: string,
  article: ListedArticle,
  context: PageContext,
): FeedEntry | null {
  const entry = articleEntry(article, context);
  if (!entry) return null;
  const quotes = article.quotes.filter(({ speaker }) => speaker.id === actor);
  const said = quotes.map((quote) => blockquote(quote, article, context));
  return {
    ...entry,
    id: `${entry.id}#${anchorOf('actor', first)}`,
    link: `${entry.link}#${anchorOf('actor', actor)}`,
    html: [entry.html, ...said].join(''),
  };
}

function blockquote(quote: ListedQuote, { slug, lang }: ListedArticle, context: PageContext) {
  const address = urlOf(context, quotationPath(context.base, slug, quote.id));
  const words = quoteWords(quote);
  const shown = quote.form === 'direct' ? inMarks(words, lang) : words;
  return `<blockquote cite="${address}" lang="${lang}"><p><a href="${address}">${escapeText(shown)}</a></p></blockquote>`;
}
