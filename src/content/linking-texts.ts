import type { WrittenLink } from '../markdown/written-link.ts';
import { articleFolder, pageFolder } from '../model/site-path.ts';
import type { Report } from '../problems/create-report.ts';
import type { TextFolder } from '../text/address-of-file.ts';
import type { ArticleFile } from './read-article-file.ts';
import type { PageFile } from './read-page-file.ts';

/** A text, with what it links. */
export interface LinkingText {
  /** Where its file stands. */
  readonly folder: TextFolder;
  /** Of its page, from the site’s root, without a slash before it. */
  readonly path: string;
  readonly links: readonly WrittenLink[];
  readonly report: Report;
}

/** All that was read with the links that readers see. */
export function linkingTexts(
  articles: readonly ArticleFile[],
  pages: readonly PageFile[],
): readonly LinkingText[] {
  return [...articles.flatMap(ofArticle), ...pages.flatMap(ofPage)];
}

function ofArticle({ slug, read, report }: ArticleFile): readonly LinkingText[] {
  // What a retracted article links, nobody sees.
  if (!read || read.facts.listed?.retraction) return [];
  return [{ folder: 'articles', path: articleFolder(slug), links: read.facts.links, report }];
}

function ofPage({ slug, compiled, report }: PageFile): readonly LinkingText[] {
  if (!compiled) return [];
  return [{ folder: 'pages', path: pageFolder(slug), links: compiled.links, report }];
}
