import type { QuotationLeaf, WithContext } from 'schema-dts';
import type { Citation } from '../formats/citations/citation.ts';
import { metaTags } from '../formats/citations/meta-tags.ts';
import { oembedPath } from '../formats/embed/oembed.ts';
import type { Article } from '../model/article.ts';
import { indexActors } from '../model/index-actors.ts';
import { type PageContext, urlOf } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { PublishedQuotation } from '../model/quotation-page.ts';
import { quoteExcerpt } from '../model/quote-excerpt.ts';
import type { Quote } from '../model/quote.ts';
import { articlePath, quotationCardPath, quotationPath } from '../model/site-path.ts';
import { speakerOf } from '../model/speaker-of.ts';
import { whoSaid } from '../wording/who-said.ts';
import { noticeText, wordWithdrawal } from '../wording/word-withdrawal.ts';
import { actorJsonLd } from './actor-json-ld.ts';
import { quotationJsonLd } from './quotation-json-ld.ts';
import { sourceJsonLd } from './source-json-ld.ts';
import { topicAbove } from './topic-above.ts';
import { schemaDate } from './schema-date.ts';

/** What the head of a quotation’s page says; `citation` is null for one that was withdrawn. */
export function quotationFacts(
  article: Article,
  { id, quote, withdrawal }: PublishedQuotation,
  citation: Citation | null,
  context: PageContext,
): PageFacts {
  const { base, words } = context;
  const canonicalPath = quotationPath(base, article.slug, id);
  const card = quotationCardPath(base, article.slug, id);
  if (!quote) {
    const notice = noticeText(wordWithdrawal(withdrawal, article, words));
    return {
      title: words.quotation.withdrawn,
      description: notice + words.text.stop + words.text.gap + withdrawal.reason,
      type: 'website',
      canonicalPath,
      isUnlisted: true,
      image: { path: card, alt: notice },
    };
  }
  const title = words.quotation.said(quote.speaker.name, quoteExcerpt(quote, 70, article.lang));
  return {
    title,
    description: describe(article, quote, context),
    type: 'article',
    canonicalPath,
    published: schemaDate(article.published),
    updated: schemaDate(quote.revisions[0]?.date ?? null),
    jsonLd: jsonLd(article, quote, context),
    image: { path: card, alt: title },
    above: [
      ...topicAbove(article, context),
      { name: article.title, path: articlePath(base, article.slug) },
    ],
    meta: citation ? metaTags(citation) : [],
    alternates: [
      {
        type: 'application/json+oembed',
        href: oembedPath(base, article.slug, id),
        title: 'oEmbed',
      },
    ],
  };
}

function describe(article: Article, quote: Quote, { site, words }: PageContext): string {
  const who = whoSaid(quote, speakerOf(quote, article), article.lang, words);
  return words.quotation.description(who, quote.context, article.title, site.title);
}

function jsonLd(article: Article, quote: Quote, context: PageContext): WithContext<QuotationLeaf> {
  const { slug, title, lang, actors } = article;
  const articlePage = urlOf(context, articlePath(context.base, slug));
  const speaker = speakerOf(quote, article);
  const of = indexActors(actors).get(speaker?.of?.id ?? '');
  const said = speaker && actorJsonLd(speaker, articlePage, of);
  return {
    '@context': 'https://schema.org',
    ...quotationJsonLd(quote, articlePage, speaker),
    inLanguage: lang,
    url: urlOf(context, quotationPath(context.base, slug, quote.id)),
    ...(quote.check && { isBasedOn: sourceJsonLd(quote.check.source, context) }),
    ...(said && said['@type'] !== 'Country' && { spokenByCharacter: said }),
    isPartOf: {
      '@type': 'NewsArticle',
      headline: title,
      url: articlePage,
    },
  };
}
