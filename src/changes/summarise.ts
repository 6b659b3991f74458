import { countOf } from '../text/count-of.ts';
import type { SiteChanges } from './changes.ts';

/** How many of each have changed, what has not changed left out; none where nothing has. */
export function summarise(changes: SiteChanges): readonly string[] {
  const { articles, pages, sources, links } = changes;
  const things = articles.flatMap((article) => article.things);
  const own = (of: string) => things.filter((thing) => thing.of === of);
  const counted = [
    count('article', articles),
    count('quotation', own('quote')),
    count('date', own('event')),
    count('actor', own('actor')),
    count('page', pages),
    count('document', sources),
  ].flat();
  const isAny =
    counted.length + links.ledOn.length + links.withdrawn.length + links.lost.length > 0;
  return isAny ? [...counted, wordKept(changes)] : [];
}

function count(noun: string, all: readonly { readonly kind: string }[]): readonly string[] {
  const byKind = [...Map.groupBy(all, ({ kind }) => kind)];
  const parts = byKind.map(([kind, own], index) =>
    index === 0 ? `${countOf(own.length, noun)} ${kind}` : `${own.length} ${kind}`,
  );
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function wordKept({ links }: SiteChanges): string {
  const { kept, lost } = links;
  return `${countOf(kept, 'link')} kept, ${lost.length === 0 ? 'none' : lost.length} lost`;
}
