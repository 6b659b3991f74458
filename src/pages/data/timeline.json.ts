import type { APIRoute } from 'astro';
import { timelineJs } from '../../formats/data/timeline-js.ts';
import { dossier, pageContext } from '../_content.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(timelineJs(dossier().events, pageContext()), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
