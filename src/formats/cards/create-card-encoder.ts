import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { cardSize } from './card-look.ts';
import { cardPalette, paletteIndex, paperColour } from './card-palette.ts';

/**
 * Makes a PNG of a drawn card of an accent colour, `#rrggbb`. Its pixels, four bytes each, are gone after that, and
 * their memory is free.
 */
export type CardEncoder = (pixels: Uint8Array<ArrayBuffer>, accent: string) => Promise<Buffer>;

const { width, height } = cardSize;
const compress = promisify(deflate);

// PNG specification, third edition, 11.2.1: four bits a pixel, which name a colour of a palette.
const format = Uint8Array.of(4, 3, 0, 0, 0);

/** The renderer’s own PNG costs more, and is a quarter larger. */
export function createCardEncoder(): CardEncoder {
  const finders = new Map<string, ColourFinder>();
  return async (pixels, accent) => {
    const finder = finders.get(accent) ?? createColourFinder(accent);
    finders.set(accent, finder);
    const rows = packRows(pixels, finder.indexOf);
    // It would wait for the collector, and fresh memory for the next card costs more than drawing it.
    pixels.buffer.transfer(0);
    const data = await compress(rows, { level: 5 });
    rows.buffer.transfer(0);
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', Buffer.concat([size, format])),
      chunk('PLTE', Uint8Array.from(finder.palette.flat())),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

interface ColourFinder {
  readonly palette: ReturnType<typeof cardPalette>;
  readonly indexOf: (pixel: number) => number;
}

function createColourFinder(accent: string): ColourFinder {
  const palette = cardPalette(accent);
  // One more than the place of each colour; a card has few, and memory that none asks for is never taken.
  const known = new Uint8Array(1 << 24);
  const find = (key: number) =>
    1 + paletteIndex(palette, [key & 0xff, (key >> 8) & 0xff, key >> 16]);
  return {
    palette,
    indexOf: (pixel) => {
      const key = pixel & 0xffffff;
      return (known[key] ||= find(key)) - 1;
    },
  };
}

/** Two pixels to a byte; each row begins with its filter, which is none. */
function packRows(
  { buffer, byteOffset }: Uint8Array<ArrayBuffer>,
  indexOf: (pixel: number) => number,
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  const rows = new Uint8Array((1 + width / 2) * height);
  const [paper] = new Uint32Array(Uint8Array.from([...paperColour, 255]).buffer);
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    const to = y * (1 + width / 2) + 1;
    for (let x = 0; x < width; x += 2) {
      const left = pixels[from + x] ?? 0;
      const right = pixels[from + x + 1] ?? 0;
      if (left !== paper || right !== paper) {
        rows[to + x / 2] = (indexOf(left) << 4) | indexOf(right);
      }
    }
  }
  return rows;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
