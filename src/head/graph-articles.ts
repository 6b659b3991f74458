import type { NewsArticleLeaf, QuotationLeaf, Thing } from 'schema-dts';
import type { ListedArticle, ListedQuote } from '../model/listed-article.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import { quoteWords } from '../model/quote-words.ts';
import { sourcePath } from '../model/site-path.ts';
import { anchorOf } from '../model/anchor.ts';
import type { PinnedSource } from '../model/pinned-source.ts';
import { wordCorrection } from '../wording/word-correction.ts';
import { authorJsonLd } from './author-json-ld.ts';
import type { GraphIds } from './graph-ids.ts';
import { retractedJsonLd } from './retracted-json-ld.ts';
import { schemaDate } from './schema-date.ts';
import { sourceJsonLd } from './source-json-ld.ts';

/** Articles with their quotations, and the documents that these were checked against. */
export function graphArticles(
  articles: readonly ListedArticle[],
  ids: GraphIds,
  context: PageContext,
): readonly Thing[] {
  const sources = new Map<string, PinnedSource>();
  for (const { quotes, retraction } of articles)
    for (const { check } of retraction ? [] : quotes)
      if (check) sources.set(check.source.id, check.source);
  return [
    ...articles.flatMap((article) => [
      articleNode(article, ids, context),
      ...(article.retraction ? [] : article.quotes).map((quote) =>
        quotationNode(quote, article, ids, context),
      ),
    ]),
    ...[...sources.values()].map((source) => sourceJsonLd(source, context)),
  ];
}

function articleNode(article: ListedArticle, ids: GraphIds, context: PageContext): NewsArticleLeaf {
  const page = ids.article(article.slug);
  const whole = { isPartOf: { '@id': ids.site }, publisher: { '@id': ids.publisher } };
  if (article.retraction) {
    const { '@context': _, ...gone } = retractedJsonLd(article, page);
    return { ...gone, ...whole };
  }
  const [published, updated] = [schemaDate(article.published), schemaDate(article.updated)];
  return {
    '@type': 'NewsArticle',
    '@id': page,
    headline: article.title,
    description: article.description,
    inLanguage: article.lang,
    url: page,
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    ...whole,
    ...(article.authors.length > 0 && {
      author: article.authors.map((author) => authorJsonLd(author, context)),
    }),
    hasPart: article.quotes.map(({ id }) => ({ '@id': `${page}#${anchorOf('quote', id)}` })),
    mentions: [
      ...article.actors.map(({ id }) => ({ '@id': ids.actor(id) })),
      ...article.timeline.map(({ id }) => ({ '@id': ids.event(article.slug, id) })),
    ],
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((correction) => {
        const date = schemaDate(correction.date);
        return {
          '@type': 'CorrectionComment' as const,
          text: wordCorrection(correction, context.words),
          ...(date && { datePublished: date }),
        };
      }),
    }),
  };
}

function quotationNode(
  quote: ListedQuote,
  { slug, lang, actors }: ListedArticle,
  ids: GraphIds,
  context: PageContext,
): QuotationLeaf {
  const { id, speaker, date, check } = quote;
  const said = schemaDate(date);
  const isCountry = actors.some((actor) => actor.id === speaker.id && actor.kind === 'country');
  return {
    '@type': 'Quotation',
    '@id': `${ids.article(slug)}#${anchorOf('quote', id)}`,
    text: quoteWords(quote),
    inLanguage: lang,
    // As on the page: a country cannot be the speaker there.
    ...(isCountry
      ? { creditText: speaker.name }
      : { spokenByCharacter: { '@id': ids.actor(speaker.id) } }),
    ...(said && { dateCreated: said }),
    ...(check && {
      isBasedOn: { '@id': urlOf(context, sourcePath(context.base, check.source.id)) },
    }),
    isPartOf: { '@id': ids.article(slug) },
  };
}
