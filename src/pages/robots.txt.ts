import type { APIRoute } from 'astro';
import { robotsText } from '../formats/sitemap/robots-text.ts';
import { pageContext } from './_content.ts';

export const GET: APIRoute = () => new Response(robotsText(pageContext()));
