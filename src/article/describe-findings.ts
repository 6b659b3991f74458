import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FlatText } from '../markdown/flat-text.ts';
import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { MarkedQuote } from '../markdown/rehype-mark-quotes.ts';
import type { Findings } from '../model/build-article.ts';
import { countWords } from '../text/count-words.ts';
import { lastAtMost } from '../text/last-at-most.ts';
import type { Range } from '../text/normalise.ts';
import type { Haystack } from './haystack.ts';

interface Found {
  readonly quotes: readonly MarkedQuote[];
  readonly mentions: readonly MarkedMention[];
}

/** What the page says of what was found: the words as printed, and the paragraphs they stand in. */
export function describeFindings(
  { extents }: FlatText,
  { text, continued }: Haystack,
  tree: Root,
  found: Found,
): Findings {
  const starts: number[] = [];
  visit(tree, { tagName: 'p' }, (node) => {
    starts.push(extents.get(node)?.start ?? 0);
  });
  const paragraphAt = (offset: number) => Math.max(1, lastAtMost(starts, offset) + 1);
  const wordsAt = ({ start, end }: Range) =>
    continued
      .slice(start, end)
      .replaceAll('\u00AD', '')
      .replace(/[ \t\r\n]+/gu, ' ');
  return {
    quotes: found.quotes.map(({ id, ranges }) => ({
      id,
      parts: ranges.map(wordsAt),
      paragraph: paragraphAt(ranges[0]?.start ?? 0),
    })),
    mentions: found.mentions.map(({ id, actor, start, end }) => ({
      id,
      actor,
      paragraph: paragraphAt(start),
      text: wordsAt({ start, end }),
    })),
    wordCount: countWords(text),
  };
}
