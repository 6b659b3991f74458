import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CITATION_FORMATS } from '../../../../formats/citations/citation-formats.ts';
import { citationResponse } from '../../../../formats/citations/citation-response.ts';
import { citeQuotation } from '../../../../formats/citations/cite-quotation.ts';
import { quotationPage } from '../../../../model/quotation-page.ts';
import { quotationAddresses } from '../../../../model/quotation-addresses.ts';
import { listedQuotations } from '../../../../model/listed-article.ts';
import { quotationPath } from '../../../../model/site-path.ts';
import { listArticles, openArticle } from '../../../_articles.ts';
import { loadSite } from '../../../_load-site.ts';

export async function getStaticPaths() {
  return (await listArticles()).flatMap((stored) =>
    listedQuotations(stored.listed)
      .filter(({ isStanding }) => isStanding)
      .flatMap((quotation) =>
        quotationAddresses(stored.listed, quotation).flatMap(({ slug, id }) =>
          CITATION_FORMATS.map((format) => ({
            params: { article: slug, id, format: format.extension },
            props: { stored, id: quotation.id, format },
            cacheKey: stored.cacheKey,
          })),
        ),
      ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { stored, id, format }, url }) => {
  const { article } = openArticle(stored);
  const { quote } = quotationPage(id, article);
  if (!quote) return new Response(null, { status: 404 });
  const path = quotationPath(import.meta.env.BASE_URL, article.slug, quote.id);
  const page = new URL(path, url).href;
  return citationResponse(format, citeQuotation(quote, article, await loadSite(), page));
};
