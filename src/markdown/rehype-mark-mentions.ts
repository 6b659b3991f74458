import type { Root } from 'hast';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { markRange } from './mark-range.ts';

/** A place where the text names an actor. */
export interface MarkedMention extends Range {
  /** Id of the element, `m-<actor>-<n>`. */
  readonly id: string;
  readonly actor: string;
}

/** Marks where the text names an actor, and links it to the actor’s card. */
export function rehypeMarkMentions({
  flat,
  mentions,
}: {
  readonly flat: FlatText;
  readonly mentions: readonly MarkedMention[];
}) {
  return (tree: Root): void => {
    for (const mention of mentions) {
      markRange(tree, flat, mention, (children, { index, isLinked }) => ({
        type: 'element',
        tagName: isLinked ? 'span' : 'a',
        properties: {
          className: ['mention'],
          ...(index === 0 ? { id: mention.id } : {}),
          ...(isLinked ? {} : { href: `#a-${mention.actor}` }),
        },
        children,
      }));
    }
  };
}
