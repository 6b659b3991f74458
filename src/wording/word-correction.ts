import type { Correction } from '../model/article.ts';

/** What readers are told of a correction, in sentences. */
export function wordCorrection({ note, isErased }: Pick<Correction, 'note' | 'isErased'>): string {
  const told = note ?? 'A slip in the spelling was mended.';
  return isErased ? `${told} What it said before was removed.` : told;
}
