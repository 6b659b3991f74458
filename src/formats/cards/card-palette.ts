import { cardColours } from './card-look.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** The first of every palette. */
export const paperColour = colourOf(cardColours.paper);

/**
 * The colours of a picture, at most 16, paper first: those that a card of an accent colour is drawn in, and the steps
 * from paper to them at the edges of letters. Soft type takes its steps from ink.
 */
export function cardPalette(accent: string): readonly Colour[] {
  return [
    paperColour,
    ...stepsTo(cardColours.ink, 6),
    colourOf(cardColours.soft),
    ...stepsTo(accent, 3),
  ];
}

/** Where in a palette the nearest to a colour stands. */
export function paletteIndex(palette: readonly Colour[], [red, green, blue]: Colour): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function stepsTo(hex: string, count: number): readonly Colour[] {
  const [red, green, blue] = colourOf(hex);
  const [first, second, third] = paperColour;
  return Array.from({ length: count }, (_, step) => {
    const part = (from: number, to: number) =>
      Math.round(from + ((to - from) * (step + 1)) / count);
    return [part(first, red), part(second, green), part(third, blue)];
  });
}

/** Of `#rrggbb`. */
function colourOf(hex: string): Colour {
  const code = Number.parseInt(hex.slice(1), 16);
  return [code >> 16, (code >> 8) & 0xff, code & 0xff];
}
