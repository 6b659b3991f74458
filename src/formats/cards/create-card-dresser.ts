import type { Renderer } from '@takumi-rs/core';
import { marksFor } from '../../text/in-marks.ts';
import type { CardContent } from './card-content.ts';
import { createFontShelf } from './create-font-shelf.ts';
import { createGlyphCheck } from './create-glyph-check.ts';
import { drawableText } from './drawable-text.ts';

export interface DressedCard {
  /** In it “…” stands for what no font can draw. */
  readonly content: CardContent;
  /** As a CSS `font-family`. */
  readonly fonts: string;
}

/** Finds the fonts that a card needs, and gives them to the renderer. */
export type CardDresser = (content: CardContent) => Promise<DressedCard>;

export function createCardDresser(renderer: Renderer): CardDresser {
  const shelf = createFontShelf(renderer);
  const check = createGlyphCheck(renderer);
  return async (content) => {
    const { words, who, facts, from, site, lang } = content;
    const { open, close } = marksFor(words, lang);
    const texts = [words, who ?? '', ...facts, from, site];
    const families = await shelf([...texts, open, close, '…·'].join(' '), lang);
    const dress = (text: string) => drawableText(text, lang, check(families));
    const dressed = {
      words: await dress(words),
      who: who && (await dress(who)),
      facts: await Promise.all(facts.map(dress)),
      from: await dress(from),
      site: await dress(site),
    };
    return { content: { ...content, ...dressed }, fonts: families.join() };
  };
}
