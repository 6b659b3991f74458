import { CARD_DRAWN } from '../building/tally.ts';
import type { CardContent } from '../formats/cards/card-content.ts';
import { cachedCards } from '../formats/cards/cached-cards.ts';
import { drawInThreads } from '../formats/cards/draw-in-threads.ts';

// Cards are kept from build to build.
const drawCard = cachedCards('.cache/cards', drawInThreads());

/** Answers with a card, as a PNG. */
export async function sendCard(content: CardContent): Promise<Response> {
  const { card, isDrawn } = await drawCard(content);
  const headers = { 'content-type': 'image/png', ...(isDrawn && { 'cache-status': CARD_DRAWN }) };
  return new Response(new Uint8Array(card), { headers });
}
