import type { Root } from 'hast';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { markRanges } from './mark-ranges.ts';

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
  /** In text order. */
  readonly mentions: readonly MarkedMention[];
}) {
  return (tree: Root): void => {
    const begun = new Set<string>();
    markRanges(tree, flat, mentions, (children, { range: { id, actor }, isLinked }) => {
      const isFirst = !begun.has(id);
      begun.add(id);
      return {
        type: 'element',
        tagName: isLinked ? 'span' : 'a',
        properties: {
          className: ['mention'],
          ...(isFirst ? { id } : {}),
          ...(isLinked ? {} : { href: `#a-${actor}` }),
        },
        children,
      };
    });
  };
}
