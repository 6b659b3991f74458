import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { annotationCollection } from '../../../formats/annotations/annotation-collection.ts';
import { articlePaths, openArticle, siteFacts } from '../../_content.ts';

export const getStaticPaths = () => articlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { entry },
  url,
}) => {
  const site = siteFacts();
  const { article } = openArticle(entry);
  const collection = annotationCollection(article, site, import.meta.env.BASE_URL, url);
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
