import { anchorsOfArticle } from './anchors-of-article.ts';
import type { Article } from './article.ts';

/** The parts of an article’s page that are there where they have anything to show. */
export const PAGE_SECTIONS = [
  'main',
  'timeline',
  'people',
  'quotations',
  'corrections',
  'withdrawn',
] as const;

/** The parts of a quotation’s page. */
export const QUOTATION_SECTIONS = ['main', 'passage', 'checked', 'facts'] as const;

/** The parts of the front page of a site of several articles. */
export const FRONT_SECTIONS = ['main', 'said', 'quoted', 'corrections', 'timeline'] as const;

/** The parts of the page that lists data. */
export const DATA_SECTIONS = ['main', 'sets', 'articles', 'feeds', 'verify', 'content'] as const;

/** Whatever a link may name on the page of an article: its anchors, its sections, and the footnotes of its HTML. */
export function pageAnchors(article: Article, html: string): ReadonlySet<string> {
  const own = anchorsOfArticle(article, html);
  if (article.retraction) return new Set(['main', ...own]);
  const footnotes = [...html.matchAll(FOOTNOTE)].flatMap(([, id]) => decodeURIComponent(id ?? ''));
  return new Set([...own, ...footnotes, ...PAGE_SECTIONS.filter((id) => isShown(id, article))]);
}

// A `<` of the text is written as an entity, so this can only be a tag.
const FOOTNOTE = /<(?:a|h2|li)\b[^<>]*? id="(user-content-fn[^"]*|footnote-label)"/gu;

function isShown(section: (typeof PAGE_SECTIONS)[number], article: Article): boolean {
  const { timeline, actors: people, quotes: quotations, corrections, withdrawn } = article;
  if (section === 'main') return true;
  return { timeline, people, quotations, corrections, withdrawn }[section].length > 0;
}
