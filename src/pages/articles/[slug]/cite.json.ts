import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationPaths, sendCitations } from '../../_send-citations.ts';

export const getStaticPaths = () => citationPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, url }) =>
  sendCitations('json', props.entry, url);
