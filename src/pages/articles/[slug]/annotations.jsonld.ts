import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { annotationCollection } from '../../../formats/annotations/annotation-collection.ts';
import { articlePaths, openArticle, pageContext } from '../../_content.ts';

export const getStaticPaths = () => articlePaths();

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { entry },
}) => {
  const { article } = openArticle(entry);
  const collection = annotationCollection(article, pageContext(article.lang));
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};
