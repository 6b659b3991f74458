import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardColours, cardSize } from '../../../../src/formats/cards/card-look.ts';
import { cardPalette, paletteIndex } from '../../../../src/formats/cards/card-palette.ts';
import { createCardEncoder } from '../../../../src/formats/cards/create-card-encoder.ts';

const { width, height } = cardSize;
const { accent } = cardColours;
const palette = cardPalette(accent);

/** On paper, with pixels of other colours at some places. */
function drawing(others: Readonly<Record<number, readonly number[]>> = {}) {
  const pixels = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    pixels.set([...(others[at] ?? palette[0] ?? []), 255], at * 4);
  }
  return pixels;
}

test('every colour that a card is drawn in comes back at its place, and no other', async () => {
  const places = palette.map((colour, index) => [index * 50_000 + index, colour] as const);
  const pixels = drawing(Object.fromEntries(places));
  const expected = Buffer.from(pixels);
  const png = sharp(createCardEncoder()(pixels, accent)).ensureAlpha();
  expect((await png.raw().toBuffer()).equals(expected)).toBe(true);
});

// The last of these has the red and the green of the ink.
test.each([accent, '#0b3d91', '#1b1990'])(
  'with the accent %s, the palette has at most 16 colours, and each is nearest to itself',
  (colour) => {
    const own = cardPalette(colour);
    expect(own.length).toBeLessThanOrEqual(16);
    expect(own.map((each) => paletteIndex(own, each))).toEqual([...own.keys()]);
  },
);

test('the edge of a letter becomes the nearest of the steps from paper to its colour', async () => {
  const pixels = drawing({ 0: [0x90, 0x8f, 0x8c], [width - 1]: [0xc9, 0x91, 0x8d] });
  const png = sharp(createCardEncoder()(pixels, accent)).removeAlpha();
  const data = await png.raw().toBuffer();
  expect([...data.subarray(0, 3)]).toEqual([140, 139, 136]);
  expect([...data.subarray((width - 1) * 3, width * 3)]).toEqual([215, 178, 174]);
});

test('the pixels are given back at once', () => {
  const pixels = drawing();
  createCardEncoder()(pixels, accent);
  expect(pixels.buffer.byteLength).toBe(0);
});

test('nothing of one card stays in the next', () => {
  const encode = createCardEncoder();
  encode(drawing({ 5: palette[1] ?? [], 700_000: palette[2] ?? [] }), accent);
  expect(encode(drawing(), accent).equals(createCardEncoder()(drawing(), accent))).toBe(true);
});
