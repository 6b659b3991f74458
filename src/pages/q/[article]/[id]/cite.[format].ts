import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { CITATION_FORMATS } from '../../../../formats/citations/citation-formats.ts';
import { citationResponse } from '../../../../formats/citations/citation-response.ts';
import { citeQuotation } from '../../../../formats/citations/cite-quotation.ts';
import { quotationAddresses } from '../../../../model/quotation-addresses.ts';
import { standingQuotes } from '../../../../model/quotation-page.ts';
import { quotationPath } from '../../../../model/site-path.ts';
import { loadSite } from '../../../_load-site.ts';

export async function getStaticPaths() {
  const articles = (await getCollection('articles')).map(({ data }) => data.article);
  return articles.flatMap((article) =>
    standingQuotes(article).flatMap((quote) =>
      quotationAddresses(article, quote).flatMap(({ slug, id }) =>
        CITATION_FORMATS.map((format) => ({
          params: { article: slug, id, format: format.extension },
          props: { article, quote, format },
        })),
      ),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article, quote, format }, url }) => {
  const path = quotationPath(import.meta.env.BASE_URL, article.slug, quote.id);
  const page = new URL(path, url).href;
  return citationResponse(format, citeQuotation(quote, article, await loadSite(), page));
};
