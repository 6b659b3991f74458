import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { writeSitemap } from '../formats/sitemap/write-sitemap.ts';
import { fileOf, pageContext } from './_content.ts';
import { sitemap } from './_sitemap.ts';

export const getStaticPaths = () => sitemap().map((file) => fileOf({ sitemap: file.name }, file));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(writeSitemap(props.model, pageContext().origin), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
