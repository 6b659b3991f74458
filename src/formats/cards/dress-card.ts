import type { CardContent } from './card-content.ts';
import type { CardFont, FontCut } from './card-font.ts';
import type { CardFonts } from './card-look.ts';
import type { FontShelf } from './create-font-shelf.ts';
import { pickFonts, type PickedText } from './pick-fonts.ts';
import { marksFor } from '../../text/in-marks.ts';

export interface DressedCard {
  /** In it “…” stands for what no font can draw. */
  readonly content: CardContent;
  readonly fonts: readonly CardFont[];
  readonly names: CardFonts;
}

/** Finds the fonts that a card needs. */
export async function dressCard(content: CardContent, shelf: FontShelf): Promise<DressedCard> {
  const pick = (text: string, cut: FontCut) => pickFonts(text, content.lang, cut, shelf);
  const words = await pick(content.words, content.kind === 'paraphrase' ? 'italic' : 'words');
  const site = await pick(content.site, 'words');
  const marks = await pick(Object.values(marksFor(content.words, content.lang)).join(''), 'words');
  const who = await pick(content.who ?? '', 'name');
  const facts = await Promise.all(content.facts.map((fact) => pick(`${fact} ·`, 'text')));
  const from = await pick(content.from, 'text');
  const cuts = {
    words: fontsOf(words, marks),
    text: fontsOf(...facts, from),
    name: fontsOf(who),
    site: fontsOf(site),
  };
  return {
    content: {
      ...content,
      words: words.text,
      site: site.text,
      who: content.who === null ? null : who.text,
      facts: facts.map(({ text }) => text.slice(0, -2)),
      from: from.text,
    },
    fonts: [...new Set(Object.values(cuts).flat())],
    names: {
      words: namesOf(cuts.words),
      text: namesOf(cuts.text),
      name: namesOf(cuts.name),
      site: namesOf(cuts.site),
    },
  };
}

function fontsOf(...texts: readonly PickedText[]): readonly CardFont[] {
  return [...new Set(texts.flatMap(({ fonts }) => fonts))];
}

function namesOf(fonts: readonly CardFont[]): string {
  return fonts.map(({ name }) => name).join(', ');
}
