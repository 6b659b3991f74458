import { annotationsPath } from '../formats/annotations/annotation-collection.ts';
import { citationAlternates } from '../formats/citations/citation-alternates.ts';
import type { Citation } from '../formats/citations/citation.ts';
import { metaTags } from '../formats/citations/meta-tags.ts';
import { feedAlternates } from '../formats/feeds/feed-alternates.ts';
import { feedDay } from '../formats/feeds/feed-day.ts';
import type { Article } from '../model/article.ts';
import type { PageContext } from '../model/page-context.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { Picture } from '../model/picture.ts';
import { articleCardPath, articlePath } from '../model/site-path.ts';
import { noticeText, wordRetraction } from '../wording/word-withdrawal.ts';
import { articleJsonLd, checkedSources } from './article-json-ld.ts';
import { pictureAddresses } from './picture-addresses.ts';
import { retractedJsonLd } from './retracted-json-ld.ts';
import { topicAbove } from './topic-above.ts';
import { schemaDate } from './schema-date.ts';

/** What the head of an article’s page says; `pictures` are those in its text. */
export function articleFacts(
  article: Article,
  citation: Citation,
  context: PageContext,
  pictures: readonly Picture[] = [],
): PageFacts {
  const { site, base, words } = context;
  const { url } = citation;
  const canonicalPath = articlePath(base, article.slug);
  const { retraction } = article;
  return {
    title: article.title,
    description: retraction
      ? noticeText(wordRetraction(retraction, words)) +
        words.text.stop +
        words.text.gap +
        retraction.reason
      : article.description,
    type: 'article',
    canonicalPath,
    published: schemaDate(article.published),
    updated: schemaDate(article.updated),
    jsonLd: retraction
      ? retractedJsonLd(article, url)
      : articleJsonLd(
          article,
          context,
          url,
          pictureAddresses(pictures, context),
          checkedSources(article, context),
        ),
    meta: metaTags(citation),
    above: topicAbove(article, context),
    alternates: [
      ...citationAlternates(canonicalPath),
      {
        type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
        href: annotationsPath(base, article.slug),
        title: 'Web Annotations',
      },
      { type: 'application/json', href: `${canonicalPath}article.json`, title: 'JSON' },
      ...(feedDay(article) === null
        ? []
        : feedAlternates(base, { name: 'articles', title: site.title }, ['atom'])),
    ],
    image: { path: articleCardPath(base, article.slug), alt: `${article.title}, ${site.title}` },
  };
}
