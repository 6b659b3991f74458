import type {
  AnalysisNewsArticleLeaf,
  MergeLeafTypes,
  NewsArticleLeaf,
  OrganizationLeaf,
  WithContext,
} from 'schema-dts';
import type { Article } from '../model/article.ts';
import { indexActors } from '../model/index-actors.ts';
import type { PageContext } from '../model/page-context.ts';
import type { Source } from '../model/source.ts';
import { wordCorrection } from '../wording/word-correction.ts';
import { authorJsonLd } from './author-json-ld.ts';
import { actorJsonLd } from './actor-json-ld.ts';
import { eventJsonLd } from './event-json-ld.ts';
import { quotationJsonLd } from './quotation-json-ld.ts';
import { schemaDate } from './schema-date.ts';
import { sourceJsonLd as checkedSourceJsonLd } from './source-json-ld.ts';

export type ArticleJsonLd = WithContext<MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>>;

/**
 * The article for schema.org. `page` is the address of its own page, `images` are those of its pictures, `sources` what
 * its quotations were checked against, by their ids. What the article does not state is left out.
 */
export function articleJsonLd(
  article: Article,
  context: PageContext,
  page: string,
  images: readonly string[] = [],
  sources: CheckedSources = new Map(),
): ArticleJsonLd {
  const { site, words } = context;
  const actors = indexActors(article.actors);
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'AnalysisNewsArticle'],
    '@id': page,
    headline: article.title,
    description: article.description,
    inLanguage: article.lang,
    url: page,
    mainEntityOfPage: page,
    ...stated('datePublished', schemaDate(article.published)),
    ...stated('dateModified', schemaDate(article.updated)),
    ...(images.length > 0 && { image: images }),
    publisher: organization(site.publisher.name, site.publisher.url),
    wordCount: article.wordCount,
    timeRequired: `PT${article.readingMinutes}M`,
    ...(article.authors.length > 0 && {
      author: article.authors.map((author) => authorJsonLd(author, context)),
    }),
    ...(article.source && { isBasedOn: sourceJsonLd(article.source) }),
    ...(sources.size > 0 && { citation: distinct([...sources.values()]) }),
    hasPart: article.quotes.map((quote) => ({
      ...quotationJsonLd(quote, page, actors.get(quote.speaker.id)),
      ...basedOn(sources.get(quote.id)),
    })),
    mentions: [
      ...[...actors.values()].map((actor) =>
        actorJsonLd(actor, page, actor.of ? actors.get(actor.of.id) : undefined),
      ),
      ...article.timeline.map((entry) => eventJsonLd(entry, page, words)),
    ],
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map((correction) => ({
        '@type': 'CorrectionComment' as const,
        text: wordCorrection(correction, words),
        ...stated('datePublished', schemaDate(correction.date)),
      })),
    }),
  };
}

type CheckedSources = ReadonlyMap<string, CheckedSource>;
type CheckedSource = ReturnType<typeof checkedSourceJsonLd>;

/** What the quotations of an article were checked against, by their ids. */
export function checkedSources(article: Article, context: PageContext): CheckedSources {
  return new Map(
    article.quotes.flatMap(({ id, check }) =>
      check ? [[id, checkedSourceJsonLd(check.source, context)] as const] : [],
    ),
  );
}

function distinct(sources: readonly CheckedSource[]): CheckedSource[] {
  return [...new Map(sources.map((source) => [source['@id'], source])).values()];
}

function basedOn(source: CheckedSource | undefined) {
  const id = source?.['@id'];
  return id === undefined ? {} : { isBasedOn: { '@id': id } };
}

function organization(name: string, url: string | null | undefined): OrganizationLeaf {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

function sourceJsonLd({ name, url, published }: Source) {
  return {
    '@type': 'CreativeWork' as const,
    publisher: organization(name, null),
    ...(url && { url }),
    ...stated('datePublished', schemaDate(published)),
  };
}

function stated<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const none: Partial<Record<K, string>> = {};
  return value === undefined ? none : { ...none, [key]: value };
}
