import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { oembed } from '../../../../formats/embed/oembed.ts';
import { listedQuotations } from '../../../../model/addressed-article.ts';
import { quotationAddresses } from '../../../../model/quotation-addresses.ts';
import { quotationPage } from '../../../../model/quotation-page.ts';
import { listArticles, openArticle, pageContext } from '../../../_content.ts';

export function getStaticPaths() {
  return listArticles().flatMap((entry) =>
    listedQuotations(entry.listed).flatMap((quotation) =>
      quotationAddresses(entry.listed, quotation).map((address) => ({
        params: { article: address.slug, id: address.id },
        props: { entry, id: quotation.id },
        cacheKey: entry.cacheKey,
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { entry, id } }) => {
  const { article } = openArticle(entry);
  const answer = oembed(quotationPage(id, article), article, pageContext(article.lang));
  return new Response(`${JSON.stringify(answer)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
