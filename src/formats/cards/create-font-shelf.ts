import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { CardFont, FontCut } from './card-font.ts';
import { charactersOf } from './characters-of.ts';
import type { FontFamily } from './font-families.ts';
import { readCharacterMap } from './read-character-map.ts';
import { turnOffsets } from './turn-offsets.ts';

/** Gives the font of a family that has a character, or null. */
export type FontShelf = (
  family: FontFamily,
  cut: FontCut,
  character: string,
) => Promise<CardFont | null>;

interface FontFile {
  /** As Node resolves it. */
  readonly name: string;
  /** Those that its makers say it is for; it need not have them all. */
  readonly characters: ReadonlySet<string>;
}

type Axes = Readonly<Record<string, number>>;

const require = createRequire(import.meta.url);
const weights = { words: 400, italic: 400, text: 400, name: 600 } as const;
const sizes = { words: 44, italic: 44, text: 20, name: 20 } as const;

/** Each font is read and set to its weight once, when it is first asked for. */
export function createFontShelf(): FontShelf {
  const files = { upright: createFiles('normal'), italic: createFiles('italic') };
  const fonts = new Map<string, Promise<CardFont>>();
  return async (family, cut, character) => {
    const isItalic = cut === 'italic' && family.hasItalic;
    const ofFamily = files[isItalic ? 'italic' : 'upright'](family);
    const axes = axesOf(family, cut);
    for (const file of ofFamily.filter(({ characters }) => characters.has(character))) {
      const name = [file.name.replace(/^.*\/|\.woff2$/gu, ''), ...Object.values(axes)].join('-');
      const font = fonts.get(name) ?? loadFont(name, file, axes);
      fonts.set(name, font);
      if ((await font).characters.has(character)) return font;
    }
    return null;
  };
}

function createFiles(style: 'normal' | 'italic') {
  const known = new Map<FontFamily, readonly FontFile[]>();
  return (family: FontFamily) => {
    const files = known.get(family) ?? filesOf(family, style);
    known.set(family, files);
    return files;
  };
}

function filesOf(
  { package: folder, cut, file, isEastAsian }: FontFamily,
  style: string,
): readonly FontFile[] {
  const path = require.resolve(`${folder}/unicode.json`);
  const ranges: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  const files = `${folder}/files`;
  if (file !== undefined) {
    const characters = new Set(charactersOf(Object.values(ranges).join()));
    return [{ name: `${files}/${file}`, characters }];
  }
  return Object.entries(ranges).map(([subset, range]) => ({
    name: `${files}/${folder.replace(/.*\//u, '')}-${subset.replaceAll(/[[\]]/gu, '')}-${cut.replace('normal', style)}.woff2`,
    characters: new Set(
      charactersOf(range).filter((character) => !isEastAsian || !isAlphabetic(character)),
    ),
  }));
}

/** Whether the house serif has it, and draws it better than an East Asian one. */
function isAlphabetic(character: string): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0000-\u007f]/u.test(character);
}

function axesOf({ axes }: FontFamily, cut: FontCut): Axes {
  if (axes === 'none') return {};
  return { wght: weights[cut], ...(axes === 'weight and size' && { opsz: sizes[cut] }) };
}

async function loadFont(name: string, file: FontFile, axes: Axes): Promise<CardFont> {
  const source = readFileSync(require.resolve(file.name));
  const text = [...file.characters].join('');
  const data = await subsetFont(source, text, { targetFormat: 'sfnt', variationAxes: axes });
  turnOffsets(data);
  return { name, data, characters: readCharacterMap(data) };
}
