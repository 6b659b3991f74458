import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlePaths, fileOfArticle } from '../../_content.ts';

export const getStaticPaths = () =>
  articlePaths().filter(({ props }) => !props.entry.listed.retraction);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(fileOfArticle(props.entry), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
