import { annotationCollection } from '../../src/formats/annotations/annotation-collection.ts';
import { articleCard } from '../../src/formats/cards/card-content.ts';
import { pageCard } from '../../src/formats/cards/page-card.ts';
import { citationFile } from '../../src/formats/citations/citation-file.ts';
import { CITATION_FORMATS } from '../../src/formats/citations/citation-formats.ts';
import { citeAll } from '../../src/formats/citations/cite-all.ts';
import { citeArticle } from '../../src/formats/citations/cite-article.ts';
import { citeQuotation } from '../../src/formats/citations/cite-quotation.ts';
import { metaTags } from '../../src/formats/citations/meta-tags.ts';
import { splitAtAccess } from '../../src/formats/citations/split-at-access.ts';
import { anchorsOfArticle } from '../../src/model/anchors-of-article.ts';
import type { Article } from '../../src/model/article.ts';
import { attribution } from '../../src/wording/attribution.ts';
import { speakerOf } from '../../src/model/speaker-of.ts';
import { mailLink } from '../../src/model/mail-link.ts';
import type { PageContext } from '../../src/model/page-context.ts';
import { passageOf } from '../../src/model/passage-of.ts';
import { quotationPages, standingQuotes } from '../../src/model/quotation-page.ts';
import { quoteDirective } from '../../src/model/quote-directive.ts';
import { quoteExcerpt } from '../../src/model/quote-excerpt.ts';
import type { Quote } from '../../src/model/quote.ts';
import { redirectRules } from '../../src/model/redirect-rules.ts';
import { redirectsOf } from '../../src/model/redirects-of.ts';
import { articleFacts } from '../../src/head/article-facts.ts';
import { frontFacts } from '../../src/head/front-facts.ts';
import { jsonLdText } from '../../src/head/json-ld-text.ts';
import { quotationFacts } from '../../src/head/quotation-facts.ts';

export interface Made {
  /** Everything that a page or a file is made of. */
  readonly texts: readonly string[];
  /** The same where it is JSON. */
  readonly json: readonly string[];
  readonly addresses: readonly string[];
}

/** Makes of an article all that a build makes, but for the pages’ HTML and the drawing of cards. */
export function makeEverything(article: Article, html: string, context: PageContext): Made {
  const { base } = context;
  const quotes = standingQuotes(article);
  const citations = citeAll(article, context);
  const heads = [
    frontFacts(context),
    articleFacts(article, citeArticle(article, context), context),
    ...quotationPages(article).map((page) => {
      const citation = page.quote && citeQuotation(page.quote, article, context);
      return quotationFacts(article, page, citation, context);
    }),
  ];
  const cited = citations.flatMap((citation) =>
    CITATION_FORMATS.map((format) => {
      const { before, access, after } = splitAtAccess(format, citation);
      return { ...format, text: format.serialise(citation, null), split: before + access + after };
    }),
  );
  const files = CITATION_FORMATS.map((format) => ({
    ...format,
    text: citationFile(format, citations),
  }));
  const annotations = annotationCollection(article, context);
  return {
    texts: [
      html,
      ...heads.flatMap(({ title, description, image }) => [title, description, image?.alt ?? '']),
      ...cited.flatMap(({ text, split }) => [text, split]),
      ...files.map(({ text }) => text),
      ...citations.flatMap((citation) => metaTags(citation).map(({ content }) => content)),
      redirectRules(redirectsOf([article]), base),
      JSON.stringify(anchorsOfArticle(article, html)),
      JSON.stringify([
        articleCard(article, context),
        ...quotationPages(article).map((page) => pageCard(page, article, context)),
      ]),
    ],
    json: [
      JSON.stringify(annotations),
      ...heads.flatMap(({ jsonLd }) => (jsonLd ? [jsonLdText(jsonLd)] : [])),
      ...[...cited, ...files].flatMap(({ extension, text }) =>
        extension === 'json' ? [text] : [],
      ),
    ],
    addresses: quotes.flatMap((quote) => addressesOf(quote, article, context)),
  };
}

function addressesOf(quote: Quote, article: Article, { site, words }: PageContext): string[] {
  const speaker = speakerOf(quote, article);
  const subject = `${quote.speaker.name}: ${quoteExcerpt(quote, 60, article.lang)}`;
  return [
    mailLink(subject, attribution(quote, speaker, article, site.title, words)),
    `https://example.org/#q-x${quoteDirective({ passage: passageOf(quote, article.text) }, article.lang)}`,
  ];
}
