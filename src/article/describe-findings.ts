import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FlatText } from '../markdown/flat-text.ts';
import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { Findings } from '../model/build-article.ts';
import { countWords } from '../text/count-words.ts';
import type { Range } from '../text/normalise.ts';
import type { VerifiedQuote } from './verify-quotes.ts';

interface Found {
  readonly quotes: readonly VerifiedQuote[];
  readonly mentions: readonly MarkedMention[];
}

/** What the page says of what was found: the words as printed, and the paragraphs they stand in. */
export function describeFindings({ text, extents }: FlatText, tree: Root, found: Found): Findings {
  const starts: number[] = [];
  visit(tree, { tagName: 'p' }, (node) => {
    starts.push(extents.get(node)?.start ?? 0);
  });
  const paragraphAt = (offset: number) =>
    Math.max(1, starts.findLastIndex((start) => start <= offset) + 1);
  const wordsAt = ({ start, end }: Range) => text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    quotes: found.quotes.map(({ quote, ranges }) => ({
      id: quote.id,
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
