import sharp from 'sharp';
import type { CardContent } from './card-content.ts';
import { createCardSketcher } from './create-card-sketcher.ts';

/** Draws a card of 1200×630 pixels, as a PNG. */
export type CardDrawer = (content: CardContent) => Promise<Buffer>;

/** What it draws with is loaded when it is needed, and kept. */
export function createCardDrawer(): CardDrawer {
  const sketch = createCardSketcher();
  return async (content) => {
    const svg = Buffer.from(await sketch(content));
    // There are only shades of two colours on the paper.
    return sharp(svg).png({ palette: true, colours: 64, dither: 0 }).toBuffer();
  };
}
