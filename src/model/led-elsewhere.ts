import type { Article } from './article.ts';

/** An anchor of another article. */
export interface Elsewhere {
  readonly slug: string;
  readonly anchor: string;
}

/** Each anchor of an article, present or former, whose notice leads to another article, with what it leads to. */
export function ledElsewhere({ withdrawn }: Pick<Article, 'withdrawn'>) {
  const led = withdrawn.flatMap(({ anchor, formerly, instead }) =>
    instead === null || instead.slug === null
      ? []
      : [anchor, ...formerly].map((own): [string, Elsewhere] => [
          own,
          { slug: instead.slug ?? '', anchor: instead.anchor },
        ]),
  );
  return new Map(led);
}
