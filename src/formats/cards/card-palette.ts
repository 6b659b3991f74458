import { cardColours } from './card-look.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** The first of every palette. */
export const paperColour = colourOf(cardColours.paper);

/**
 * The 16 colours of a picture, paper first: those that a card of an accent colour is drawn in, and the steps from paper
 * to them at the edges of letters. Soft type takes its steps from ink.
 */
export function cardPalette(accent: string): readonly Colour[] {
  return [
    paperColour,
    ...stepsTo(cardColours.ink, 10),
    colourOf(cardColours.soft),
    ...stepsTo(accent, 4),
  ];
}

/** Where in a palette the nearest to a colour stands. */
export function paletteIndex(palette: readonly Colour[], [red, green, blue]: Colour): number {
  const distances = palette.map(([r, g, b]) => Math.hypot(r - red, g - green, b - blue));
  return distances.indexOf(Math.min(...distances));
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
