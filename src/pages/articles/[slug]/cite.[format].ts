import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';
import { CITATION_FORMATS } from '../../../formats/citations/citation-formats.ts';
import { citationResponse } from '../../../formats/citations/citation-response.ts';
import { citeArticle } from '../../../formats/citations/cite-article.ts';
import { articlePath } from '../../../model/site-path.ts';
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
  const page = new URL(articlePath(import.meta.env.BASE_URL, article.slug), url);
  return citationResponse(format, citeArticle(article, await loadSite(), page.href));
};
