import type { NewsArticleLeaf, WithContext } from 'schema-dts';
import type { Article } from '../model/article.ts';
import { schemaDate } from './schema-date.ts';

/** A withdrawn article for schema.org: its headline and its state, none of its words. */
export function retractedJsonLd(
  {
    title,
    lang,
    published,
    retraction,
  }: Pick<Article, 'title' | 'lang' | 'published' | 'retraction'>,
  page: string,
): WithContext<NewsArticleLeaf> {
  const datePublished = schemaDate(published);
  const since = schemaDate(retraction?.date ?? null);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': page,
    headline: title,
    inLanguage: lang,
    creativeWorkStatus: 'Withdrawn',
    url: page,
    mainEntityOfPage: page,
    ...(datePublished && { datePublished }),
    ...(retraction && {
      correction: {
        '@type': 'CorrectionComment' as const,
        text: retraction.reason,
        ...(since && { datePublished: since }),
      },
    }),
  };
}
