import { Renderer } from '@takumi-rs/core';
import type { CardContent } from './card-content.ts';
import { cardSize } from './card-look.ts';
import { createCardSketcher } from './create-card-sketcher.ts';
import { createCardEncoder } from './create-card-encoder.ts';

/** Draws a card of 1200×630 pixels, as a PNG. */
export type CardDrawer = (content: CardContent) => Promise<Buffer>;

/** Fonts are loaded when a card needs them, and kept. */
export function createCardDrawer(): CardDrawer {
  const renderer = new Renderer();
  const sketch = createCardSketcher(renderer);
  const encode = createCardEncoder();
  return async (content) =>
    encode(
      await renderer.render(await sketch(content), { ...cardSize, format: 'raw' }),
      content.accent,
    );
}
