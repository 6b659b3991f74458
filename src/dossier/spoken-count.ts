import type { Utterance } from './utterance.ts';

/** How often one spoke of another, and where that can be read. JSON-safe. */
export interface SpokenCount {
  readonly count: number;
  /** The only quotation, which needs no list of its own; null where there are more. */
  readonly only: { readonly slug: string; readonly id: string } | null;
}

export function spokenCount(utterances: readonly Utterance[]): SpokenCount {
  const [first] = utterances;
  const only = first && utterances.length === 1 ? { slug: first.article.slug, id: first.id } : null;
  return { count: utterances.length, only };
}
