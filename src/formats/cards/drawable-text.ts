import { remembering } from '../../text/remembering.ts';

/** Whether the fonts have a glyph for all of some characters, as readers count them. */
export type CanDraw = (graphemes: readonly string[]) => Promise<boolean>;

/** The text with “…” for what no font can draw. `lang` is BCP 47. */
export async function drawableText(text: string, lang: string, canDraw: CanDraw): Promise<string> {
  const whole = text.normalize('NFC');
  const graphemes = Array.from(segmenterOf(lang).segment(whole), ({ segment }) => segment);
  if (await canDraw([...new Set(graphemes)])) return whole;
  const drawn: string[] = [];
  for (const grapheme of graphemes) drawn.push(await nearest(grapheme, canDraw));
  return drawn.join('').replaceAll(/…{2,}/gu, '…');
}

/** The character itself, or what is nearest to it: a ligature’s letters, a keycap’s digit, any space. */
async function nearest(grapheme: string, canDraw: CanDraw): Promise<string> {
  const plain = grapheme.replaceAll(/[\ufe0e\ufe0f\u20e3]/gu, '');
  for (const candidate of [grapheme, grapheme.normalize('NFKC'), plain]) {
    if (await canDraw([candidate])) return candidate;
  }
  if (/^\s+$/u.test(grapheme)) return ' ';
  return /^\p{Default_Ignorable_Code_Point}+$/u.test(grapheme) ? '' : '…';
}

// To make one takes longer than to use it.
const segmenterOf = remembering((lang) => new Intl.Segmenter(lang));
