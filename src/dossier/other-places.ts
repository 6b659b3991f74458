import type { QuotePlaceRef, Utterance } from './utterance.ts';

/** Of each quotation whose words stand in several places: the others, the first of them first; by `placeKey`. */
export function otherPlaces(
  utterances: readonly Utterance[],
): ReadonlyMap<string, readonly QuotePlaceRef[]> {
  const places = utterances
    .filter(({ elsewhere }) => elsewhere.length > 0)
    .map(({ article, id, elsewhere }) => [{ article, id }, ...elsewhere]);
  return new Map(
    places.flatMap((all) =>
      all.map((own) => [placeKey(own.article.slug, own.id), all.filter((other) => other !== own)]),
    ),
  );
}

export function placeKey(slug: string, id: string): string {
  return `${slug} ${id}`;
}
