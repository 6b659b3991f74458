import type { Mention } from './actor-card.ts';

export interface LabelledMention extends Mention {
  /** The paragraph’s number; with a letter where the paragraph names the actor more than once. */
  readonly label: string;
}

/** Labels mentions as an index of names does: 1, 2a, 2b, 5. */
export function labelMentions(mentions: readonly Mention[]): readonly LabelledMention[] {
  const counts = new Map<number, number>();
  const siblings = Map.groupBy(mentions, ({ paragraph }) => paragraph);
  return mentions.map((mention) => {
    const { paragraph } = mention;
    const count = counts.get(paragraph) ?? 0;
    counts.set(paragraph, count + 1);
    const letter = (siblings.get(paragraph)?.length ?? 0) > 1 ? letterOf(count) : '';
    return { ...mention, label: `${paragraph}${letter}` };
  });
}

/** 0 → a, 25 → z, 26 → aa. */
function letterOf(index: number): string {
  const letter = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
