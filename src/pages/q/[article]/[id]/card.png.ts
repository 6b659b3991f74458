import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { quotationCards } from '../../../../cards/quotation-cards.ts';
import { loadSite } from '../../../_load-site.ts';
import { sendCard } from '../../../_send-card.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  const articles = await getCollection('articles');
  return articles.flatMap(({ data: { article } }) =>
    quotationCards(article, site).map(({ id, content }) => ({
      params: { article: article.slug, id },
      props: { content },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendCard(props.content);
