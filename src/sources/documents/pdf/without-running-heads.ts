import type { PageLine } from './lines-of-page.ts';

/** The lines of all pages in one, but for what stands at the top or the bottom of several: heads, feet, numbers. */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): readonly PageLine[] {
  const edges = pages.map(edgesOf);
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.flatMap((page, index) =>
    page.filter((line) => {
      const key = keyOf(line);
      // A number alone is the page’s, be it on two of them only.
      const enough = /\p{L}/u.test(key) ? 3 : 2;
      return !edges[index]?.has(line) || (counts.get(key) ?? 0) < enough;
    }),
  );
}

/** The two highest and the two lowest lines of a page. */
function edgesOf(page: readonly PageLine[]): ReadonlySet<PageLine> {
  const fromTop = page.toSorted((one, other) => other.height - one.height);
  return new Set([...fromTop.slice(0, 2), ...fromTop.slice(-2)]);
}

function keyOf({ text }: PageLine): string {
  return text.replace(/\p{N}+/gu, '#');
}
