import { join } from 'node:path';
import { handedContent } from '../content/handed-content.ts';
import type { Content } from '../content/read-content.ts';
import type { SiteArticle } from '../content/site-article.ts';
import type { Article } from '../model/article.ts';

/** The article that a page shows, with its file. */
export interface OpenPage {
  readonly content: Content;
  readonly entry: SiteArticle;
  readonly article: Article;
  readonly file: string;
}

/** What the page at a path shows; null where it is no article’s, or one that is withdrawn. */
export function openPage(path: string, base: string): OpenPage | null {
  const content = handedContent();
  if (!content || !path.startsWith(base)) return null;
  const entry = entryAt(path.slice(base.length), content);
  const article = entry?.content()?.article;
  // Only a file that was read: nothing that comes with a request is ever made a path.
  const file = [...content.digests].find(
    ([each, digest]) =>
      digest !== '' && each.endsWith(join('articles', `${article?.slug ?? ''}.md`)),
  )?.[0];
  return entry && article && !article.retraction && file !== undefined
    ? { content, entry, article, file }
    : null;
}

function entryAt(path: string, { articles, isDossier }: Content): SiteArticle | undefined {
  const [only] = articles;
  if (path === '' && !isDossier) return only;
  const slug = /^articles\/([^/]+)\/$/u.exec(path)?.[1];
  return articles.find(({ listed }) => listed.slug === slug);
}
