import { textDirective } from '../text/text-directive.ts';
import type { PassagePiece } from './passage-of.ts';

/** The text directive of a quotation. What is around it is taken from its own paragraph: a directive cannot name words across two. */
export function quoteDirective(
  { passage }: { readonly passage: readonly PassagePiece[] },
  lang: string,
): string {
  const places = passage.flatMap(({ text, isQuoted }, index) => {
    const around = (piece: PassagePiece | undefined) =>
      piece && !piece.isQuoted ? piece.text : '';
    return isQuoted
      ? [{ exact: text, prefix: around(passage[index - 1]), suffix: around(passage[index + 1]) }]
      : [];
  });
  return textDirective(places, lang);
}
