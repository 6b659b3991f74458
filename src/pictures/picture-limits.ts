/** What a picture may be at most. */
export const PICTURE_LIMITS = {
  /** Of its file. */
  bytes: 25_000_000,
  /** Of all its frames together. */
  pixels: 100_000_000,
  /** Of its width and of its height, in pixels; a WebP takes 16,383. */
  side: 16_000,
} as const;
