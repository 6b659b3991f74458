import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { annotationCollection } from '../../../formats/annotations/annotation-collection.ts';
import { loadSite } from '../../_load-site.ts';

export async function getStaticPaths() {
  const articles = (await getCollection('articles')).map(({ data }) => data.article);
  return articles.flatMap((article) =>
    [article.slug, ...article.formerly].map((slug) => ({ params: { slug }, props: { article } })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article }, url }) => {
  const site = await loadSite();
  const collection = annotationCollection(article, site, import.meta.env.BASE_URL, url);
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
