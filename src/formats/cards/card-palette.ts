import { cardColours } from './card-look.ts';

type Colour = readonly [red: number, green: number, blue: number];

const paper = colourOf(cardColours.paper);

/**
 * The 16 colours of a picture, paper first: those that a card is drawn in, and the steps from paper to them at the
 * edges of letters. Soft type takes its steps from ink.
 */
export const cardPalette: readonly Colour[] = [
  paper,
  ...stepsTo(cardColours.ink, 10),
  colourOf(cardColours.soft),
  ...stepsTo(cardColours.accent, 4),
];

/** Where in the palette the nearest to a colour stands. The red and the green of a card’s colours tell them apart. */
export function paletteIndex(red: number, green: number): number {
  const distances = cardPalette.map(([r, g]) => Math.hypot(r - red, g - green));
  return distances.indexOf(Math.min(...distances));
}

function stepsTo(hex: string, count: number): readonly Colour[] {
  const [red, green, blue] = colourOf(hex);
  return Array.from({ length: count }, (_, step) => {
    const part = (from: number, to: number) =>
      Math.round(from + ((to - from) * (step + 1)) / count);
    return [part(paper[0], red), part(paper[1], green), part(paper[2], blue)];
  });
}

/** Of `#rrggbb`. */
function colourOf(hex: string): Colour {
  const code = Number.parseInt(hex.slice(1), 16);
  return [code >> 16, (code >> 8) & 0xff, code & 0xff];
}
