import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CITATION_FORMATS } from '../../../formats/citations/citation-formats.ts';
import { citationFile } from '../../../formats/citations/citation-file.ts';
import { citeAll } from '../../../formats/citations/cite-all.ts';
import { slugsOf } from '../../../model/listed-article.ts';
import { listArticles, openArticle } from '../../_articles.ts';
import { loadSite } from '../../_load-site.ts';

export async function getStaticPaths() {
  return (await listArticles()).flatMap((stored) =>
    slugsOf(stored.listed).flatMap((slug) =>
      CITATION_FORMATS.map((format) => ({
        params: { slug, format: format.extension },
        props: { stored, format },
        cacheKey: stored.cacheKey,
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { stored, format }, url }) => {
  const { article } = openArticle(stored);
  const citations = citeAll(article, await loadSite(), import.meta.env.BASE_URL, url);
  return new Response(citationFile(format, citations), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
