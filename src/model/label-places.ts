interface Place {
  readonly id: string;
  /** The number of the one that it is in. */
  readonly paragraph: number;
}

export interface LabelledPlace {
  readonly id: string;
  /** The paragraph’s number; with a letter where the paragraph has more than one. */
  readonly label: string;
}

/** Labels places in the text as an index of names does: 1, 2a, 2b, 5. */
export function labelPlaces(places: readonly Place[]): readonly LabelledPlace[] {
  const counts = new Map<number, number>();
  const siblings = Map.groupBy(places, ({ paragraph }) => paragraph);
  return places.map(({ id, paragraph }) => {
    const count = counts.get(paragraph) ?? 0;
    counts.set(paragraph, count + 1);
    const letter = (siblings.get(paragraph)?.length ?? 0) > 1 ? letterOf(count) : '';
    return { id, label: `${paragraph}${letter}` };
  });
}

/** 0 → a, 25 → z, 26 → aa. */
function letterOf(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
