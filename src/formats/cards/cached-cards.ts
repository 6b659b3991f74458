import { keptFiles } from '../../files/kept-files.ts';
import type { CardContent } from './card-content.ts';
import { createCardDigest } from './create-card-digest.ts';
import type { CardDrawer } from './create-card-drawer.ts';

export interface CachedCard {
  /** A PNG. */
  readonly card: Buffer;
  /** Whether it was not there yet. */
  readonly isDrawn: boolean;
}

/** Draws only the cards that are not in the folder yet, and keeps each there. */
export function cachedCards(
  folder: string,
  draw: CardDrawer,
): (content: CardContent) => Promise<CachedCard> {
  const kept = keptFiles(folder);
  const digestOf = createCardDigest();
  return async (content) => {
    const key = digestOf(content);
    const known = kept.get(key);
    if (known) return { card: known, isDrawn: false };
    const card = await draw(content);
    kept.set(key, card);
    return { card, isDrawn: true };
  };
}
