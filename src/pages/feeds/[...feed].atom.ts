import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { feedPaths, sendFeed } from '../_feeds.ts';

export const getStaticPaths = () => feedPaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  sendFeed(props.model, 'atom');
