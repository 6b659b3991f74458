import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { articlePaths } from '../../_content.ts';
import { sendCitations } from '../../_send-citations.ts';

export const getStaticPaths = () => articlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendCitations('ris', props.entry);
