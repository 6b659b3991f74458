import { escapeText } from 'entities';
import { langDirection } from '../../text/text-direction.ts';

/** A paragraph of plain text in a language, BCP 47, as HTML. */
export function htmlParagraph(text: string, lang: string): string {
  return `<p lang="${lang}" dir="${langDirection(lang)}">${escapeText(text)}</p>`;
}
