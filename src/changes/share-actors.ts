import type { ArticleChange, ThingChange } from './changes.ts';
import { isAnyTold } from './is-any-told.ts';

/** The same change of an actor in several articles. */
export interface SharedChange {
  readonly thing: ThingChange;
  readonly slugs: readonly string[];
}

/** Takes out of the articles what changes of an actor in several of them alike, to be told once. */
export function shareActors(articles: readonly ArticleChange[]): {
  readonly shared: readonly SharedChange[];
  readonly articles: readonly ArticleChange[];
} {
  const all = articles.flatMap(({ slug, things }) =>
    things.filter(isShareable).map((thing) => ({ slug, thing })),
  );
  const alike = [...Map.groupBy(all, ({ thing }) => JSON.stringify(thing))];
  const groups = alike.filter(([, own]) => own.length > 1);
  const known = new Set(groups.map(([key]) => key));
  const isTold = (thing: ThingChange) => isShareable(thing) && known.has(JSON.stringify(thing));
  return {
    shared: groups.flatMap(([, own]) => {
      const [first] = own;
      return first ? [{ thing: first.thing, slugs: own.map(({ slug }) => slug) }] : [];
    }),
    articles: articles.flatMap((article) => {
      const things = article.things.filter((thing) => !isTold(thing));
      const rest = { ...article, things };
      return things.length === article.things.length || isAnyTold(rest) ? [rest] : [];
    }),
  };
}

function isShareable({ of, kind }: ThingChange): boolean {
  return of === 'actor' && kind === 'changed';
}
