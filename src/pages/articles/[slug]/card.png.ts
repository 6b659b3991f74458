import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleCard } from '../../../formats/cards/card-content.ts';
import { slugsOf } from '../../../model/listed-article.ts';
import { listArticles, openArticle, siteFacts } from '../../_content.ts';
import { sendCard } from '../../_send-card.ts';

export function getStaticPaths() {
  return listArticles().flatMap((entry) =>
    slugsOf(entry.listed).map((slug) => ({
      params: { slug },
      props: { entry },
      cacheKey: entry.cacheKey,
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { entry } }) =>
  sendCard(articleCard(openArticle(entry).article, siteFacts()));
