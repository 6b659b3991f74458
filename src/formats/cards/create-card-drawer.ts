import { Renderer } from '@takumi-rs/core';
import type { CardContent } from './card-content.ts';
import { cardSize } from './card-look.ts';
import { createCardSketcher } from './create-card-sketcher.ts';

/** Draws a card of 1200×630 pixels, as a PNG. */
export type CardDrawer = (content: CardContent) => Promise<Buffer>;

/** Fonts are loaded when a card needs them, and kept. */
export function createCardDrawer(): CardDrawer {
  const renderer = new Renderer();
  const sketch = createCardSketcher(renderer);
  return async (content) => renderer.render(await sketch(content), { ...cardSize, format: 'png' });
}
