import { findTable } from './find-table.ts';

/**
 * Negates every vertical offset in the `GPOS` table of a font, in place.
 *
 * satori 0.63.2 adds the vertical offset that HarfBuzz gives a mark, which counts upwards, to a place that counts
 * downwards: the dots of Arabic letters and the signs of Indic ones land on the wrong side. Fonts that say the
 * opposite come out right.
 */
export function turnOffsets(font: Buffer): void {
  const gpos = findTable(font, 'GPOS');
  if (gpos === null) return;
  const turned = new Set<number>();
  const negate = (at: number) => {
    // Anchors are shared between lookups.
    if (!turned.has(at)) font.writeInt16BE(-font.readInt16BE(at), at);
    turned.add(at);
  };
  for (const lookup of offsetsAt(font, gpos + font.readUInt16BE(gpos + 8))) {
    for (const { type, at } of subtablesOf(font, lookup)) {
      for (const place of placesOf(font, type, at)) negate(place);
    }
  }
}

interface Subtable {
  readonly type: number;
  readonly at: number;
}

function subtablesOf(font: Buffer, lookup: number): readonly Subtable[] {
  const type = font.readUInt16BE(lookup);
  return offsetsAt(font, lookup, lookup + 4).map((at) =>
    // An extension holds a subtable of another type further away.
    type === 9
      ? { type: font.readUInt16BE(at + 2), at: at + font.readUInt32BE(at + 4) }
      : { type, at },
  );
}

/** Where the vertical offsets of a subtable stand. */
function placesOf(font: Buffer, type: number, at: number): readonly number[] {
  if (type === 1) return singleOffsets(font, at);
  if (type === 3) return cursiveAnchors(font, at).map((anchor) => anchor + 4);
  if (type < 4 || type > 6) return [];
  const classes = font.readUInt16BE(at + 6);
  const marks = at + font.readUInt16BE(at + 8);
  const bases = at + font.readUInt16BE(at + 10);
  const arrays = type === 5 ? offsetsAt(font, bases) : [bases];
  const anchors = arrays.flatMap((array) =>
    anchorsAt(font, array, array + 2, 2, font.readUInt16BE(array) * classes),
  );
  const markAnchors = anchorsAt(font, marks, marks + 4, 4, font.readUInt16BE(marks));
  return [...anchors, ...markAnchors].map((anchor) => anchor + 4);
}

function singleOffsets(font: Buffer, at: number): readonly number[] {
  const format = font.readUInt16BE(at + 4);
  if ((format & 2) === 0) return [];
  const size = 2 * [...format.toString(2)].filter((bit) => bit === '1').length;
  const isOne = font.readUInt16BE(at) === 1;
  const first = at + (isOne ? 6 : 8) + (format & 1 ? 2 : 0);
  const count = isOne ? 1 : font.readUInt16BE(at + 6);
  return Array.from({ length: count }, (_, index) => first + index * size);
}

function cursiveAnchors(font: Buffer, at: number): readonly number[] {
  return anchorsAt(font, at, at + 6, 2, 2 * font.readUInt16BE(at + 4));
}

/** The anchors of `count` records, `step` bytes apart, each of which has an offset from `base`, or 0 for none. */
function anchorsAt(font: Buffer, base: number, first: number, step: number, count: number) {
  return Array.from({ length: count }, (_, index) => font.readUInt16BE(first + index * step))
    .filter((offset) => offset > 0)
    .map((offset) => base + offset);
}

/** The places that a counted list of offsets from `base` points to. */
function offsetsAt(font: Buffer, base: number, list = base): readonly number[] {
  return Array.from(
    { length: font.readUInt16BE(list) },
    (_, index) => base + font.readUInt16BE(list + 2 + index * 2),
  );
}
