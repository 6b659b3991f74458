import type { Ledger } from './ledger.ts';
import type { ArticleIds } from './public-id.ts';
import { slugsOf } from './site-ids.ts';

/** The former slugs of an article under which another was published, which became one with it. */
export function absorbedSlugs(article: ArticleIds, released: Ledger): ReadonlySet<string> {
  const own = slugsOf(article).filter((slug) => released.get(slug)?.absorbed === undefined);
  const ends = new Map(own.map((slug) => [slug, endOf(slug, released)]));
  // Where it has moved as well, its own is the first of those at which readers arrived.
  const stem = own.find((slug) => ends.get(slug) === slug);
  const before = article.formerly.flatMap(({ slug }) => (released.has(slug) ? [slug] : []));
  return new Set(
    before.filter((slug) =>
      stem === undefined ? isAbsorbed(slug, released) : ends.get(slug) !== stem,
    ),
  );
}

function isAbsorbed(slug: string, released: Ledger): boolean {
  return released.get(slug)?.absorbed !== undefined;
}

/** Where readers of a published slug arrived. */
function endOf(slug: string, released: Ledger): string | undefined {
  const passed = new Set([slug]);
  for (const each of passed) {
    const record = released.get(each);
    if (!record) return undefined;
    if (record.now === undefined) return each;
    passed.add(record.now);
  }
  return undefined;
}
