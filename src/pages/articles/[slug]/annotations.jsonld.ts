import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { slugsOf } from '../../../model/listed-article.ts';
import { annotationCollection } from '../../../formats/annotations/annotation-collection.ts';
import { listArticles, openArticle, siteFacts } from '../../_content.ts';

export function getStaticPaths() {
  return listArticles().flatMap((entry) =>
    slugsOf(entry.listed).map((slug) => ({
      params: { slug },
      props: { entry },
      cacheKey: entry.cacheKey,
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { entry }, url }) => {
  const site = siteFacts();
  const { article } = openArticle(entry);
  const collection = annotationCollection(article, site, import.meta.env.BASE_URL, url);
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
