import type { ArticleIds } from './public-id.ts';

/** The line by which an article has a former slug too. */
export function formerlyWith(slug: string, { formerly }: ArticleIds): string {
  const slugs = new Set([...formerly.map((former) => former.slug), slug]);
  return `formerly: [${[...slugs].join(', ')}]`;
}
