import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleCard } from '../../../formats/cards/card-content.ts';
import { slugsOf } from '../../../model/listed-article.ts';
import { listArticles, openArticle } from '../../_articles.ts';
import { loadSite } from '../../_load-site.ts';
import { sendCard } from '../../_send-card.ts';

export async function getStaticPaths() {
  return (await listArticles()).flatMap((stored) =>
    slugsOf(stored.listed).map((slug) => ({
      params: { slug },
      props: { stored },
      cacheKey: stored.cacheKey,
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { stored } }) =>
  sendCard(articleCard(openArticle(stored).article, await loadSite()));
