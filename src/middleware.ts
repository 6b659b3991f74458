import { defineMiddleware } from 'astro:middleware';
import { createTrimmer } from './layouts/trim-page.ts';

const trim = createTrimmer();

// Astro writes every rule and the digest of every script of the site into each page.
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(trim(await response.text()), response);
});
