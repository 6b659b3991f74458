import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { ninjs } from '../../../formats/data/ninjs.ts';
import { articlePaths, openArticle, pageContext } from '../../_content.ts';

export const getStaticPaths = () => articlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { entry },
}) => {
  const { article } = openArticle(entry);
  const told = ninjs(article, pageContext(article.lang));
  return new Response(`${JSON.stringify(told, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
