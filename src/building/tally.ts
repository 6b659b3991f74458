import type { RenderListener } from './render-pages.ts';

/** Counts what a build renders, and tells how far it is. */
export interface Tally extends RenderListener {
  readonly cardsDrawn: () => number;
}

export function createTally(tell: (done: number, total: number) => void): Tally {
  let total = 0;
  let done = 0;
  let drawn = 0;
  return {
    onStart: (count) => {
      total = count;
    },
    onRendered: ({ headers }) => {
      done += 1;
      if (headers.get('cache-status') === CARD_DRAWN) drawn += 1;
      tell(done, total);
    },
    cardsDrawn: () => drawn,
  };
}

/** How the answer with a card says that it was not kept, but drawn (RFC 9211). */
export const CARD_DRAWN = 'cards; fwd=miss';
