import { findTable } from './find-table.ts';

/**
 * The characters that a TrueType or OpenType font has a glyph for, by its `cmap` table
 * (OpenType specification 1.9, formats 4 and 12; any other is passed over).
 */
export function readCharacterMap(font: Buffer): ReadonlySet<string> {
  const cmap = findTable(font, 'cmap');
  if (cmap === null) return new Set();
  const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 8 + index * 8),
  );
  const codes = tables.flatMap((offset) => readSubtable(font.subarray(cmap + offset)));
  return new Set(codes.map((code) => String.fromCodePoint(code)));
}

function readSubtable(table: Buffer): readonly number[] {
  const format = table.readUInt16BE(0);
  if (format === 12) return readGroups(table);
  return format === 4 ? readSegments(table) : [];
}

function readGroups(table: Buffer): readonly number[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + index * 12).flatMap(
    (group) => codesBetween(table.readUInt32BE(group), table.readUInt32BE(group + 4)),
  );
}

function readSegments(table: Buffer): readonly number[] {
  const width = table.readUInt16BE(6);
  return Array.from({ length: width / 2 }, (_, index) => index * 2).flatMap((at) => {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + width + at);
    return codesBetween(first, last).filter((code) => glyphOf(table, at, code, first) !== 0);
  });
}

function glyphOf(table: Buffer, at: number, code: number, first: number): number {
  const width = table.readUInt16BE(6);
  const delta = table.readUInt16BE(16 + 2 * width + at);
  const place = 16 + 3 * width + at;
  const offset = table.readUInt16BE(place);
  if (offset === 0) return (code + delta) & 0xffff;
  return table.readUInt16BE(place + offset + 2 * (code - first));
}

function codesBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
