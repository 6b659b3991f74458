import { annotationsPath } from '../formats/annotations/annotation-collection.ts';
import { citationAlternates } from '../formats/citations/citation-alternates.ts';
import { citeArticle } from '../formats/citations/cite-article.ts';
import { metaTags } from '../formats/citations/meta-tags.ts';
import type { Article } from '../model/article.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { Picture } from '../model/picture.ts';
import { articleCardPath, articlePath } from '../model/site-path.ts';
import { noticeText, wordRetraction } from '../wording/word-withdrawal.ts';
import type { Site } from '../schema/site.ts';
import { articleJsonLd } from './article-json-ld.ts';
import { pictureAddresses } from './picture-addresses.ts';
import { retractedJsonLd } from './retracted-json-ld.ts';
import { schemaDate } from './schema-date.ts';

/** `base` is the folder the site is served from; `origin` its address, where that is known; `pictures` those in its text. */
export function articleFacts(
  article: Article,
  site: Site,
  base: string,
  origin: URL | undefined,
  pictures: readonly Picture[] = [],
): PageFacts {
  const canonicalPath = articlePath(base, article.slug);
  const address = origin ? new URL(canonicalPath, origin).href : '';
  const { retraction } = article;
  return {
    title: article.title,
    description: retraction
      ? `${noticeText(wordRetraction(retraction))}. ${retraction.reason}`
      : article.description,
    type: 'article',
    canonicalPath,
    published: schemaDate(article.published),
    updated: schemaDate(article.updated),
    jsonLd: retraction
      ? retractedJsonLd(article, address)
      : articleJsonLd(article, site, address, pictureAddresses(pictures, base, origin)),
    meta: metaTags(citeArticle(article, site, address)),
    alternates: [
      ...citationAlternates(canonicalPath),
      {
        type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
        href: annotationsPath(base, article.slug),
        title: 'Web Annotations',
      },
    ],
    image: { path: articleCardPath(base, article.slug), alt: `${article.title}, ${site.title}` },
  };
}
