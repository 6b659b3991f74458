import type { Renderer } from '@takumi-rs/core';
import { textNode } from './card-node.ts';
import type { CanDraw } from './drawable-text.ts';

/** Never a character: in its place, a font draws what it draws for all that it has no glyph for. */
const noncharacter = '\u{10ffff}';

/**
 * Asks the renderer which characters, as readers count them, the families can draw, each time anew only for those that
 * it was not asked before. Their `unicode.json` does not say: it names thousands that no file has.
 */
export function createGlyphCheck(renderer: Renderer): (families: readonly string[]) => CanDraw {
  const drawable = new Set<string>();
  const blanks = new Map<string, Promise<readonly string[]>>();
  const outlinesOf = async (text: string, fontFamily: string) => {
    const svg = await renderer.renderSvg(textNode({ fontFamily, fontSize: 100 }, text));
    return svg.match(/(?<= d=")[^"]+/gu) ?? [];
  };
  const blankOf = (family: string) => {
    const blank = blanks.get(family) ?? outlinesOf(noncharacter, family);
    blanks.set(family, blank);
    return blank;
  };
  return (families) => async (graphemes) => {
    const fonts = families.join();
    const fresh = graphemes.filter((grapheme) => !drawable.has(fonts + grapheme));
    if (fresh.length === 0) return true;
    const missing = (await Promise.all(families.map(blankOf))).flat();
    const outlines = await outlinesOf(fresh.join(' '), fonts);
    if (outlines.some((outline) => missing.includes(outline))) return false;
    for (const grapheme of fresh) drawable.add(fonts + grapheme);
    return true;
  };
}
