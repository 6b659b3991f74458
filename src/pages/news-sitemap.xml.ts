import type { APIRoute } from 'astro';
import { newsEntries, writeNewsSitemap } from '../formats/sitemap/news-sitemap.ts';
import { dossier, pageContext, siteFacts } from './_content.ts';

export const GET: APIRoute = () =>
  new Response(
    writeNewsSitemap(newsEntries(dossier().articles, pageContext()), siteFacts().title),
    {
      headers: { 'Content-Type': 'application/xml; charset=utf-8' },
    },
  );
