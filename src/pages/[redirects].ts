import { getCollection } from 'astro:content';
import { redirectRules } from '../model/redirect-rules.ts';
import { redirectsOf } from '../model/redirects-of.ts';

// Astro leaves a file out whose own name begins with an underscore.
export const getStaticPaths = () => [{ params: { redirects: '_redirects' } }];

/** Rules for hosts that can send readers on by themselves. */
export async function GET(): Promise<Response> {
  const articles = (await getCollection('articles')).map(({ data }) => data.article);
  return new Response(redirectRules(redirectsOf(articles), import.meta.env.BASE_URL));
}
