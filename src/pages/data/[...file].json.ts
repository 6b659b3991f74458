import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeJson } from '../../formats/data/data-files.ts';
import { dataPaths } from '../_data.ts';

export const getStaticPaths = () => dataPaths(true);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(writeJson(props.model.file), { headers: { 'Content-Type': 'application/json' } });
