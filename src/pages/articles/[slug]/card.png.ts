import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articleCard } from '../../../formats/cards/card-content.ts';
import { articlePaths, openArticle, siteFacts } from '../../_content.ts';
import { sendCard } from '../../_send-card.ts';

export const getStaticPaths = () => articlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { entry },
}) => sendCard(articleCard(openArticle(entry).article, siteFacts()));
