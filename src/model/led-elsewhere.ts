import type { Address } from './address.ts';
import type { Article } from './article.ts';

/** Each anchor of an article, present or former, whose notice leads to another article, with what it leads to. */
export function ledElsewhere({ slug, withdrawn }: Pick<Article, 'slug' | 'withdrawn'>) {
  const led = withdrawn.flatMap(({ anchor, formerly, instead }) =>
    instead === null || instead.slug === slug
      ? []
      : [anchor, ...formerly].map((own): [string, Address] => [own, instead]),
  );
  return new Map(led);
}
