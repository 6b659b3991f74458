import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { cardSize } from './card-look.ts';
import { cardPalette, paletteIndex } from './card-palette.ts';

/** Makes a PNG of a drawn card. Its pixels, four bytes each, are gone after that, and their memory is free. */
export type CardEncoder = (pixels: Uint8Array<ArrayBuffer>) => Promise<Buffer>;

const { width, height } = cardSize;
const compress = promisify(deflate);

// PNG specification, third edition, 11.2.1: four bits a pixel, which name a colour of a palette.
const format = Uint8Array.of(4, 3, 0, 0, 0);

/** The renderer’s own PNG costs more, and is a quarter larger. */
export function createCardEncoder(): CardEncoder {
  // By the red and green of a pixel.
  const indices = new Int8Array(1 << 16).fill(-1);
  const indexOf = (pixel: number) => {
    const key = pixel & 0xffff;
    const index = indices[key] ?? -1;
    return index < 0 ? (indices[key] = paletteIndex(key & 0xff, key >> 8)) : index;
  };
  return async (pixels) => {
    const rows = packRows(pixels, indexOf);
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
      chunk('PLTE', Uint8Array.from(cardPalette.flat())),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

/** Two pixels to a byte; each row begins with its filter, which is none. */
function packRows(
  { buffer, byteOffset }: Uint8Array<ArrayBuffer>,
  indexOf: (pixel: number) => number,
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  const rows = new Uint8Array((1 + width / 2) * height);
  const [paper] = new Uint32Array(Uint8Array.from([...(cardPalette[0] ?? []), 255]).buffer);
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
