import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { searchPaths, sendJson } from '../../_search.ts';

export const getStaticPaths = () => searchPaths('parts');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendJson(props.file.content());
