import { crc32, deflateSync } from 'node:zlib';
import { remembering } from '../../text/remembering.ts';
import { cardSize } from './card-look.ts';
import { cardPalette, paletteIndex, paperColour } from './card-palette.ts';

/**
 * Makes a PNG of a drawn card of an accent colour, `#rrggbb`. Its pixels, four bytes each, are gone after that, and
 * their memory is free.
 */
export type CardEncoder = (pixels: Uint8Array<ArrayBuffer>, accent: string) => Buffer;

const { width, height } = cardSize;

// PNG specification, third edition, 11.2.1: four bits a pixel, which name a colour of a palette.
const format = Uint8Array.of(4, 3, 0, 0, 0);

/** The renderer’s own PNG costs more, and is a quarter larger. */
export function createCardEncoder(): CardEncoder {
  const coloursOf = remembering(coloursFor);
  // Two pixels to a byte; each row begins with its filter, which is none. Fresh memory for each card would cost more.
  const rows = new Uint8Array((1 + width / 2) * height);
  return (pixels, accent) => {
    const { palette, places } = coloursOf(accent);
    packRows(pixels, places, rows);
    // It would wait for the collector.
    pixels.buffer.transfer(0);
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', Buffer.concat([size, format])),
      chunk('PLTE', Uint8Array.from(palette.flat())),
      chunk('IDAT', deflateSync(rows, { level: 4 })),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  };
}

interface Colours {
  readonly palette: ReturnType<typeof cardPalette>;
  /** Of each `bucketOf` a pixel, where in the palette its colour stands. */
  readonly places: Uint8Array;
}

function coloursFor(accent: string): Colours {
  const palette = cardPalette(accent);
  const places = Uint8Array.from({ length: 1 << 15 }, (_, bucket) =>
    paletteIndex(palette, [middle(bucket), middle(bucket >> 5), middle(bucket >> 10)]),
  );
  return { palette, places };
}

/** Of a pixel as a number, its red the lowest byte: colours are one that differ in the last three bits of a channel. */
function bucketOf(pixel: number): number {
  return ((pixel >> 3) & 0x1f) | ((pixel >> 6) & 0x3e0) | ((pixel >> 9) & 0x7c00);
}

function middle(bits: number): number {
  return ((bits & 0x1f) << 3) | 4;
}

function packRows(
  { buffer, byteOffset }: Uint8Array<ArrayBuffer>,
  places: Uint8Array,
  rows: Uint8Array,
): void {
  const pixels = new Uint32Array(buffer, byteOffset, width * height);
  const [paper] = new Uint32Array(Uint8Array.from([...paperColour, 255]).buffer);
  const placeOf = (pixel: number) => places[bucketOf(pixel)] ?? 0;
  rows.fill(0);
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (const end = from + width; from < end; from += 2, to += 1) {
      const left = pixels[from] ?? 0;
      const right = pixels[from + 1] ?? 0;
      if (left !== paper || right !== paper) rows[to] = (placeOf(left) << 4) | placeOf(right);
    }
  }
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
