import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { siteGraph, writeGraph } from '../../head/site-graph.ts';
import { dossier, fileOf, pageContext } from '../_content.ts';

export const getStaticPaths = () =>
  siteGraph(dossier(), pageContext()).map((file) => fileOf({ file: file.path }, file));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(writeGraph(props.model), { headers: { 'Content-Type': 'application/ld+json' } });
