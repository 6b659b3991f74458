import { defineMiddleware } from 'astro:middleware';
import { keepOwnDigests } from './layouts/keep-own-digests.ts';

// Astro’s policy has the digests of every script and style of the site, some ten more than a page needs.
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepOwnDigests(await response.text()), response);
});
