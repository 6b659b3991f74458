import { anchorOf } from '../model/anchor.ts';
import type { Root } from 'hast';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import type { FlatText } from './flat-text.ts';
import { markRanges } from './mark-ranges.ts';

/** A place where the text names an actor. */
export interface MarkedMention extends Range {
  /** Id of the element, `m-<actor>-<n>`. */
  readonly id: string;
  readonly actor: string;
}

export interface MarkMentionsOptions {
  readonly flat: FlatText;
  /** In text order. */
  readonly mentions: readonly MarkedMention[];
  /** Whether words are quoted: none of those are a link, so that they can be selected. */
  readonly isQuoted: (range: Range) => boolean;
}

/**
 * Marks where the text names an actor. The first mention in each section that can be one is a link to the actor’s card.
 */
export function rehypeMarkMentions({ flat, mentions, isQuoted }: MarkMentionsOptions) {
  return (tree: Root): void => {
    const sectionAt = sectionsOf(flat);
    const begun = new Set<string>();
    const linked = new Set<string>();
    markRanges(tree, flat, mentions, (children, { range, isLinked }) => {
      const { id, actor } = range;
      const isFirst = !begun.has(id);
      begun.add(id);
      const first = `${sectionAt(range.start)} ${actor}`;
      const isLink = !isLinked && !isQuoted(range) && !linked.has(first);
      if (isLink) linked.add(first);
      return {
        type: 'element',
        tagName: isLink ? 'a' : 'span',
        properties: {
          className: ['mention'],
          ...(isFirst ? { id } : {}),
          ...(isLink ? { href: `#${anchorOf('actor', actor)}` } : {}),
        },
        children,
      };
    });
  };
}

/** Number of the section in which an offset lies: each begins with a heading. */
function sectionsOf({ extents }: FlatText): (offset: number) => number {
  const starts = [...extents].flatMap(([node, { start }]) =>
    node.type === 'element' && /^h[1-6]$/u.test(node.tagName) ? [start] : [],
  );
  const ordered = starts.sort((a, b) => a - b);
  return (offset) => lastAtMost(ordered, offset);
}
