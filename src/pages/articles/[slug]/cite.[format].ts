import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { CITATION_FORMATS } from '../../../formats/citations/citation-formats.ts';
import { citationFile } from '../../../formats/citations/citation-file.ts';
import { citeAll } from '../../../formats/citations/cite-all.ts';
import { loadSite } from '../../_load-site.ts';

export async function getStaticPaths() {
  const articles = (await getCollection('articles')).map(({ data }) => data.article);
  return articles.flatMap((article) =>
    [article.slug, ...article.formerly].flatMap((slug) =>
      CITATION_FORMATS.map((format) => ({
        params: { slug, format: format.extension },
        props: { article, format },
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article, format }, url }) => {
  const citations = citeAll(article, await loadSite(), import.meta.env.BASE_URL, url);
  return new Response(citationFile(format, citations), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
