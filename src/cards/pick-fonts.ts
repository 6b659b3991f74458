import type { CardFont, FontCut } from './card-font.ts';
import type { FontShelf } from './create-font-shelf.ts';
import { familiesFor } from './font-families.ts';

export interface PickedText {
  /** Those that it needs, in the order in which satori is to look a character up. */
  readonly fonts: readonly CardFont[];
  /** The text with “…” for what no font can draw. */
  readonly text: string;
}

/** Finds the fonts for a text. `lang` is BCP 47. */
export async function pickFonts(
  text: string,
  lang: string,
  cut: FontCut,
  shelf: FontShelf,
): Promise<PickedText> {
  const families = familiesFor(text, lang);
  const ranks = new Map<CardFont, number>();
  const find = async (character: string) => {
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
    const font = await find(firstOf(segment));
    drawn.push(canDraw(font, segment, homes) ? segment : substituteFor(segment));
  }
  const fonts = [...ranks].sort(([, a], [, b]) => a - b).map(([font]) => font);
  return { fonts, text: drawn.join('').replaceAll(/…{2,}/gu, '…') };
}

function canDraw(font: CardFont | null, grapheme: string, homes: Map<number, CardFont>): boolean {
  if (/^\p{Default_Ignorable_Code_Point}+$|^\s+$/u.test(grapheme)) return font !== null;
  if (font === null) return false;
  // satori remembers the font of a character by the first half of its UTF-16.
  const home = homes.get(grapheme.charCodeAt(0)) ?? font;
  homes.set(grapheme.charCodeAt(0), home);
  if (home !== font) return false;
  return [...grapheme].every(
    (character) =>
      font.characters.has(character) || /\p{Default_Ignorable_Code_Point}/u.test(character),
  );
}

/** White space of a width that no font knows is still white space. */
function substituteFor(grapheme: string): string {
  if (/^\s+$/u.test(grapheme)) return ' ';
  return /^\p{Default_Ignorable_Code_Point}+$/u.test(grapheme) ? '' : '…';
}

function firstOf(grapheme: string): string {
  return String.fromCodePoint(grapheme.codePointAt(0) ?? 0);
}
