import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleCard } from '../../../formats/cards/card-content.ts';
import { articlePaths, openArticle, pageContext } from '../../_content.ts';
import { sendCard } from '../../_send-card.ts';

export const getStaticPaths = () => articlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { entry },
}) => {
  const { article } = openArticle(entry);
  return sendCard(articleCard(article, pageContext(article.lang)));
};
