import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { slugsOf } from '../../../model/listed-article.ts';
import { annotationCollection } from '../../../formats/annotations/annotation-collection.ts';
import { listArticles, openArticle } from '../../_articles.ts';
import { loadSite } from '../../_load-site.ts';

export async function getStaticPaths() {
  return (await listArticles()).flatMap((stored) =>
    slugsOf(stored.listed).map((slug) => ({
      params: { slug },
      props: { stored },
      cacheKey: stored.cacheKey,
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { stored }, url }) => {
  const site = await loadSite();
  const { article } = openArticle(stored);
  const collection = annotationCollection(article, site, import.meta.env.BASE_URL, url);
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
