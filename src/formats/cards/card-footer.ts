import { breakWords } from './break-words.ts';
import type { CardContent } from './card-content.ts';
import { type CardFonts, cardColours } from './card-look.ts';
import { cardNode, type CardNode, type CardStyle } from './card-node.ts';
import { textDirection } from '../../text/text-direction.ts';

/** Below the rule: who and when, where it stands, and the name of the site. */
export function cardFooter(content: CardContent, fonts: CardFonts): CardNode {
  const { who, facts, from, site, lang } = content;
  const direction = textDirection(from || site);
  const isMirrored = direction === 'rtl';
  const isMixed = facts.some((fact) => textDirection(fact) !== direction);
  const small = { color: cardColours.soft, fontFamily: fonts.text };
  const line = (style: CardStyle, text: string | null) =>
    text ? [cardNode({ ...clamped(direction), ...style }, breakWords(text, lang))] : [];
  const lines = [
    ...line({ fontSize: 36, lineClamp: 1, fontFamily: fonts.name }, who),
    ...(isMixed
      ? [apart(facts, { ...small, fontSize: 29 }, isMirrored)]
      : line({ ...small, fontSize: 29, lineClamp: 2 }, facts.join(' · '))),
    ...line({ ...small, fontSize: 25, lineClamp: facts.length > 0 ? 2 : 3, marginTop: 4 }, from),
  ];
  return cardNode(
    {
      flexShrink: 0,
      flexDirection: isMirrored ? 'row-reverse' : 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
    },
    [
      cardNode({ flexDirection: 'column', width: 780 }, lines),
      cardNode({ fontFamily: fonts.site, fontSize: 50, lineHeight: 1 }, site),
    ],
  );
}

function clamped(direction: 'ltr' | 'rtl'): CardStyle {
  return {
    width: '100%',
    lineHeight: 1.3,
    direction,
    textAlign: direction === 'rtl' ? 'right' : 'left',
  };
}

/** Facts in more than one direction: each in a box of its own, or the one would take the digits of the other. */
function apart(facts: readonly string[], style: CardStyle, isMirrored: boolean): CardNode {
  const boxes = facts.flatMap((fact, index) => [
    ...(index > 0 ? [cardNode({ margin: '0 8px' }, '·')] : []),
    cardNode({ direction: textDirection(fact) }, fact),
  ]);
  const flexDirection = isMirrored ? 'row-reverse' : 'row';
  const [lines, lineHeight] = [2, 1.3];
  const maxHeight = lines * lineHeight * 29;
  return cardNode(
    { ...style, lineHeight, maxHeight, overflow: 'hidden', flexDirection, flexWrap: 'wrap' },
    boxes,
  );
}
