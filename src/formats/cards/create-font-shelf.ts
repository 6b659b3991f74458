import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';
import { charactersOf } from './characters-of.ts';
import { familiesFor, type FontFamily, houseSerif } from './font-families.ts';

/** Gives the renderer the fonts for a text, and names their families as CSS does, best first. `lang` is BCP 47. */
export type FontShelf = (text: string, lang: string) => Promise<readonly string[]>;

interface FontFile {
  /** As Node resolves it. */
  readonly path: string;
  readonly style: 'normal' | 'italic';
  /** Those that its makers say it is for; it need not have them all. */
  readonly characters: ReadonlySet<string>;
}

// Many families say that they are for these; the first and the house serif have them all.
const common = /[ -~\u00a0«»·–—‘’“”„…]/u;

const require = createRequire(import.meta.url);

/** Each file is given to the renderer once, when a text first has a character that it is for. */
export function createFontShelf(renderer: Renderer): FontShelf {
  const known = new Map<string, readonly FontFile[]>();
  const loaded = new Map<FontFile, Promise<unknown>>();
  const load = async (name: string, { path, style, characters }: FontFile) => {
    const data = await readFile(require.resolve(path));
    const codes = [...characters].map((character) => character.codePointAt(0) ?? 0);
    const unicodeRange = codes.map((code): [number, number] => [code, code]);
    await renderer.registerFont({ name, style, data, unicodeRange });
  };
  return async (text, lang) => {
    // With what may stand in for characters that no font has.
    const characters = [...new Set(text + text.normalize('NFC') + text.normalize('NFKC'))];
    const rare = characters.filter((character) => !common.test(character));
    const needed = familiesFor(text, lang).flatMap((family, rank) => {
      const files = known.get(family.name) ?? filesOf(family);
      known.set(family.name, files);
      const asked = rank === 0 || family === houseSerif ? characters : rare;
      const ofText = files.filter((file) => asked.some((one) => file.characters.has(one)));
      return ofText.map((file) => ({ name: family.name, file }));
    });
    for (const { name, file } of needed) {
      const loading = loaded.get(file) ?? load(name, file);
      loaded.set(file, loading);
      await loading;
    }
    return [...new Set(needed.map(({ name }) => `"${name}"`))];
  };
}

function filesOf(family: FontFamily): readonly FontFile[] {
  const unicode = readFileSync(require.resolve(`${family.package}/unicode.json`), 'utf8');
  const ranges: Record<string, string> = JSON.parse(unicode);
  const { whole, only = /./su } = family;
  const subsets = whole ? { [whole]: Object.values(ranges).join() } : ranges;
  const styles = family.hasItalic ? (['normal', 'italic'] as const) : (['normal'] as const);
  return Object.entries(subsets).flatMap(([subset, range]) => {
    const characters = new Set(charactersOf(range).filter((character) => only.test(character)));
    const base = `${family.package}/files/${family.package.replace(/.*\//u, '')}`;
    const name = `${base}-${subset.replaceAll(/[[\]]/gu, '')}-${family.cut}`;
    return styles.map((style) => ({ path: `${name}-${style}.woff2`, style, characters }));
  });
}
