/** What lies under the text of a page, by colour scheme; as in `tokens.css`. */
export const PAPER = { light: '#fdfcf9', dark: '#161513' } as const;

/** How far two colours stand apart, 1 to 21 (WCAG 2); both as `#rrggbb`. */
export function contrastOf(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The shade of a colour nearest to it that stands out from another by some contrast. */
export function nearestShade(colour: string, from: string, contrast: number): string {
  const end = luminanceOf(from) > MIDDLE ? 0 : 255;
  const mixed = Array.from({ length: STEPS + 1 }, (_, step) =>
    hexOf(channelsOf(colour).map((channel) => channel + ((end - channel) * step) / STEPS)),
  );
  return mixed.find((shade) => contrastOf(shade, from) >= contrast) ?? hexOf([end, end, end]);
}

// A colour is darkened, or lightened, in that many steps.
const STEPS = 255;
// As far from white as from black.
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
