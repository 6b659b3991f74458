import type { Article } from '../../model/article.ts';
import { type PageContext, urlOf } from '../../model/page-context.ts';
import type { Quote } from '../../model/quote.ts';
import { articlePath } from '../../model/site-path.ts';
import type { Site } from '../../schema/site.ts';
import { quoteAnnotation } from './quote-annotation.ts';
import type { AnnotationCollection, Organization } from './web-annotation.ts';

/**
 * The quotations of an article as Web Annotations, in text order, all on one page; of a retracted article, none.
 */
export function annotationCollection(article: Article, context: PageContext): AnnotationCollection {
  const id = urlOf(context, annotationsPath(context.base, article.slug));
  const quotes: readonly Quote[] = article.retraction ? [] : article.quotes;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: context.words.citations.label(article.title),
    creator: publisherOf(context.site),
    total: quotes.length,
    first: {
      id: `${id}#first`,
      type: 'AnnotationPage',
      partOf: id,
      startIndex: 0,
      items: quotes.map((quote) => quoteAnnotation(quote, article, context)),
    },
  };
}

/** Where the collection of an article is. */
export function annotationsPath(base: string, slug: string): string {
  return `${articlePath(base, slug)}annotations.jsonld`;
}

function publisherOf({ publisher: { name, url } }: Site): Organization {
  return { ...(url && { id: url }), type: 'Organization', name };
}
