import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pageCard } from '../../../../formats/cards/page-card.ts';
import { listedQuotations } from '../../../../model/listed-article.ts';
import { quotationAddresses } from '../../../../model/quotation-addresses.ts';
import { quotationPage } from '../../../../model/quotation-page.ts';
import { listArticles, openArticle } from '../../../_articles.ts';
import { loadSite } from '../../../_load-site.ts';
import { sendCard } from '../../../_send-card.ts';

export async function getStaticPaths() {
  return (await listArticles()).flatMap((stored) =>
    listedQuotations(stored.listed).flatMap((quotation) =>
      quotationAddresses(stored.listed, quotation).map((address) => ({
        params: { article: address.slug, id: address.id },
        props: { stored, id: quotation.id },
        cacheKey: stored.cacheKey,
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { stored, id } }) => {
  const { article } = openArticle(stored);
  return sendCard(pageCard(quotationPage(id, article), article, await loadSite()));
};
