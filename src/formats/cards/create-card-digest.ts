import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import type { CardContent } from './card-content.ts';
import { fontFamilies } from './font-families.ts';

/** Names a card by everything that its picture depends on, in hexadecimal digits. */
export type CardDigest = (content: CardContent) => string;

/** To be raised with each change of this folder that alters a card; `drawing.test.ts` asks for it. */
export const cardDesign = 2;

/** The releases of what draws, and of the fonts, are read once. */
export function createCardDigest(): CardDigest {
  const require = createRequire(import.meta.url);
  const packages = ['satori', 'subset-font', ...fontFamilies.map((family) => family.package)];
  const releases = packages.map((name): [string, string] => {
    const path = require.resolve(`${name}/package.json`);
    const { version }: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
    return [name, version];
  });
  // Where words begin and end is for Node’s copy of the ICU to say.
  const tools = { ...Object.fromEntries(releases), ...sharp.versions, icu: process.versions.icu };
  return (content) =>
    createHash('sha256')
      .update(JSON.stringify([cardDesign, tools, content]))
      .digest('hex');
}
