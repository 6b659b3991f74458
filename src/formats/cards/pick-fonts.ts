import type { CardFont, FontCut } from './card-font.ts';
import type { FontShelf } from './create-font-shelf.ts';
import { familiesFor } from './font-families.ts';

export interface PickedText {
  /** Those that it needs, in the order in which satori is to look a character up. */
  readonly fonts: readonly CardFont[];
  /** The text with “…” for what no font can draw. */
  readonly text: string;
}

/** Finds the font of a character, or null. */
type FindFont = (character: string) => Promise<CardFont | null>;

const ignorable = /\p{Default_Ignorable_Code_Point}/u;

/** Finds the fonts for a text. `lang` is BCP 47. */
export async function pickFonts(
  text: string,
  lang: string,
  cut: FontCut,
  shelf: FontShelf,
): Promise<PickedText> {
  const families = familiesFor(text, lang);
  const ranks = new Map<CardFont, number>();
  const find: FindFont = async (character) => {
    for (const [rank, family] of families.entries()) {
      const font = await shelf(family, cut, character);
      if (font) return ranks.set(font, rank) && font;
    }
    return null;
  };
  await find('…');
  const drawn: string[] = [];
  const homes = new Map<number, CardFont>();
  for (const { segment } of new Intl.Segmenter(lang).segment(text.normalize('NFC'))) {
    drawn.push(await toDrawable(segment, find, homes));
  }
  const fonts = [...ranks].sort(([, a], [, b]) => a - b).map(([font]) => font);
  return { fonts, text: drawn.join('').replaceAll(/…{2,}/gu, '…') };
}

/** The character itself, or what is nearest to it: a ligature’s letters, a keycap’s digit, any space. */
async function toDrawable(
  grapheme: string,
  find: FindFont,
  homes: Map<number, CardFont>,
): Promise<string> {
  if (/^\s+$/u.test(grapheme)) return (await find(grapheme)) ? grapheme : ' ';
  const plain = grapheme.replaceAll(/[\ufe0e\ufe0f\u20e3]/gu, '');
  for (const candidate of [grapheme, grapheme.normalize('NFKC'), plain]) {
    if (await canDraw(candidate, find, homes)) return candidate;
  }
  return [...grapheme].every((character) => ignorable.test(character)) ? '' : '…';
}

async function canDraw(
  text: string,
  find: FindFont,
  homes: Map<number, CardFont>,
): Promise<boolean> {
  const font = await find(String.fromCodePoint(text.codePointAt(0) ?? 0));
  if (font === null) return false;
  // satori remembers the font of a character by the first half of its UTF-16.
  const home = homes.get(text.charCodeAt(0)) ?? font;
  homes.set(text.charCodeAt(0), home);
  const characters = [...text].filter((character) => !ignorable.test(character));
  return home === font && characters.every((character) => font.characters.has(character));
}
