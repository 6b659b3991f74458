import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { articleCard } from '../../../formats/cards/card-content.ts';
import { loadSite } from '../../_load-site.ts';
import { sendCard } from '../../_send-card.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  const articles = await getCollection('articles');
  return articles.flatMap(({ data: { article } }) =>
    [article.slug, ...article.formerly].map((slug) => ({
      params: { slug },
      props: { content: articleCard(article, site) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendCard(props.content);
