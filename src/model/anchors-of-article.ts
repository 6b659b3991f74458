import { anchorsOfEntry } from './anchor.ts';
import type { Article } from './article.ts';

/**
 * Every anchor that the page of an article has or had: of quotations, dates and actors with their former ids, of what
 * was withdrawn, and of the paragraphs of its HTML.
 */
export function anchorsOfArticle(article: Article, html: string): readonly string[] {
  return [
    ...article.quotes.flatMap((quote) => anchorsOfEntry('quote', quote)),
    ...article.timeline.flatMap((entry) => anchorsOfEntry('event', entry)),
    ...article.actors.flatMap((actor) => anchorsOfEntry('actor', actor)),
    ...article.sections.map(({ id }) => id),
    ...article.withdrawn.flatMap(({ anchor, formerly }) => [anchor, ...formerly]),
    // A `<` of the text is written as an entity, so this can only be a tag.
    ...[...html.matchAll(/<p id="(p\d+)"/gu)].flatMap(([, id]) => id ?? []),
  ];
}
