import sharp from 'sharp';

const create = { width: 60, height: 40, channels: 3, background: '#7a8a99' } as const;

/** 60 × 40 pixels in its file, but taken upright, at a place that the camera noted. */
export function photograph(): Promise<Buffer> {
  const { width, height, channels } = create;
  const pixels = Array.from(
    { length: width * height * channels },
    (_, index) => (index * index) % 251,
  );
  return sharp(Uint8Array.from(pixels), { raw: { width, height, channels } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** Half transparent. */
export function drawing(width = 60, height = 40): Promise<Buffer> {
  const background = { r: 140, g: 29, b: 24, alpha: 0.5 };
  return sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();
}

/** Three frames of 60 × 40 pixels, as a GIF. */
export async function animation(): Promise<Buffer> {
  const frames = ['red', 'green', 'blue'].map((background) =>
    sharp({ create: { ...create, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [90, 90, 90], loop: 0 })
    .toBuffer();
}
