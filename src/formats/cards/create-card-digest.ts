import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { CardContent } from './card-content.ts';
import { fontFamilies } from './font-families.ts';

/** Names a card by everything that its picture depends on, in hexadecimal digits. */
export type CardDigest = (content: CardContent) => string;

/** To be raised with each change of this folder that alters a card; `card-drawing.test.ts` asks for it. */
export const cardDesign = 6;

/** The releases of what draws, and of the fonts, are read once. */
export function createCardDigest(): CardDigest {
  const packages = ['@takumi-rs/core', ...fontFamilies.map((family) => family.package)];
  const releases = packages.map((name) => [name, versionOf(name)]);
  // Where words begin and end is for Node’s copy of the ICU to say, and how tightly a PNG is packed for its zlib.
  const { icu, zlib } = process.versions;
  const tools = { ...Object.fromEntries(releases), icu, zlib, arch: process.arch };
  return (content) =>
    createHash('sha256')
      .update(JSON.stringify([cardDesign, tools, content]))
      .digest('hex');
}

function versionOf(name: string): string {
  const path = findPackageJSON(name, import.meta.url);
  if (path === undefined) throw new Error(`The package ${name} is not installed.`);
  const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return version;
}
