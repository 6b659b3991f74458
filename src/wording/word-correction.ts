import type { Correction } from '../model/article.ts';
import type { Words } from './words.ts';

/** What readers are told of a correction, in sentences. */
export function wordCorrection(
  { note, isErased }: Pick<Correction, 'note' | 'isErased'>,
  { changes, text }: Words,
): string {
  const told = note ?? changes.slip;
  return isErased ? told + text.gap + changes.erased : told;
}
