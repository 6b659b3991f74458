/** In pixels: what Facebook, LinkedIn, X and messengers show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

export const cardMargin = 88;

/** How wide the words may be, in pixels. */
export const wordsWidth = cardSize.width - 2 * cardMargin;

// Those of the pages on white paper; the accent is that of a site which names none.
export const cardColours = {
  paper: '#fdfcf9',
  ink: '#1b1916',
  soft: '#625c52',
  accent: '#8c1d18',
} as const;

/** How type is cut: large, and in small print. */
export const largeCut = { fontVariationSettings: '"opsz" 44' } as const;
export const smallCut = { fontVariationSettings: '"opsz" 20' } as const;
