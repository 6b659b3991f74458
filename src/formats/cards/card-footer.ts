import type { ContainerNode } from '@takumi-rs/core';
import { textDirection } from '../../text/text-direction.ts';
import { breakWords } from './break-words.ts';
import type { CardContent } from './card-content.ts';
import { cardColours, largeCut, smallCut } from './card-look.ts';
import { boxNode, type CardStyle, textNode } from './card-node.ts';

/** Below the rule: who and when, where it stands, and the name of the site. */
export function cardFooter({ who, facts, from, site }: CardContent): ContainerNode {
  const direction = textDirection(from || site);
  const base = {
    ...smallCut,
    width: '100%',
    lineHeight: 1.3,
    direction,
    textAlign: direction === 'rtl' ? 'right' : 'left',
    textOverflow: 'ellipsis',
  };
  const small = { ...base, color: cardColours.soft };
  const line = (style: CardStyle, text: string | null) =>
    text ? [textNode(style, breakWords(text))] : [];
  const lines = [
    ...line({ ...base, fontSize: 36, lineClamp: 1, fontWeight: 600 }, who),
    ...line({ ...small, fontSize: 29, lineClamp: 2 }, apart(facts)),
    ...line({ ...small, fontSize: 25, lineClamp: facts.length > 0 ? 2 : 3, marginTop: 4 }, from),
  ];
  return boxNode(
    {
      flexShrink: 0,
      flexDirection: direction === 'rtl' ? 'row-reverse' : 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
    },
    [
      boxNode({ flexDirection: 'column', width: 780 }, lines),
      textNode({ ...largeCut, fontSize: 50, lineHeight: 1 }, site),
    ],
  );
}

/** Each fact is isolated, or one written from right to left would take the digits of the next. */
function apart(facts: readonly string[]): string {
  return facts.map((fact) => `\u2068${fact}\u2069`).join(' · ');
}
