import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pageCard } from '../../../../formats/cards/page-card.ts';
import { listedQuotations } from '../../../../model/addressed-article.ts';
import { quotationAddresses } from '../../../../model/quotation-addresses.ts';
import { quotationPage } from '../../../../model/quotation-page.ts';
import { listArticles, openArticle, siteFacts } from '../../../_content.ts';
import { sendCard } from '../../../_send-card.ts';

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

export const GET: APIRoute<Props> = async ({ props: { entry, id } }) => {
  const { article } = openArticle(entry);
  return sendCard(pageCard(quotationPage(id, article), article, siteFacts()));
};
