import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { quotationCards } from '../../../../formats/cards/quotation-cards.ts';
import { quotationAddresses } from '../../../../model/quotation-addresses.ts';
import { quotationPages } from '../../../../model/quotation-page.ts';
import { loadSite } from '../../../_load-site.ts';
import { sendCard } from '../../../_send-card.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  const articles = await getCollection('articles');
  return articles.flatMap(({ data: { article } }) => {
    const pages = new Map(quotationPages(article).map((page) => [page.id, page]));
    return quotationCards(article, site).flatMap(({ id, content }) =>
      quotationAddresses(article, pages.get(id) ?? { id, formerly: [] }).map((address) => ({
        params: { article: address.slug, id: address.id },
        props: { content },
      })),
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendCard(props.content);
