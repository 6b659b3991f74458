import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CITATION_FORMATS } from '../../../formats/citations/citation-formats.ts';
import { citationFile } from '../../../formats/citations/citation-file.ts';
import { citeAll } from '../../../formats/citations/cite-all.ts';
import { slugsOf } from '../../../model/listed-article.ts';
import { listArticles, openArticle, siteFacts } from '../../_content.ts';

export function getStaticPaths() {
  return listArticles().flatMap((entry) =>
    slugsOf(entry.listed).flatMap((slug) =>
      CITATION_FORMATS.map((format) => ({
        params: { slug, format: format.extension },
        props: { entry, format },
        cacheKey: entry.cacheKey,
      })),
    ),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { entry, format }, url }) => {
  const { article } = openArticle(entry);
  const citations = citeAll(article, siteFacts(), import.meta.env.BASE_URL, url);
  return new Response(citationFile(format, citations), {
    headers: { 'Content-Type': `${format.mediaType}; charset=utf-8` },
  });
};
