import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { CITATION_FORMATS } from '../../../formats/citations/citation-formats.ts';
import { citationResponse } from '../../../formats/citations/citation-response.ts';
import { citeArticle } from '../../../formats/citations/cite-article.ts';
import { articlePath } from '../../../model/site-path.ts';
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
  const page = new URL(articlePath(import.meta.env.BASE_URL, article.slug), url);
  return citationResponse(format, citeArticle(article, await loadSite(), page.href));
};
