import type { Root } from 'hast';
import type { FlatText } from '../markdown/flat-text.ts';
import { sectionsOf } from '../markdown/rehype-anchor-headings.ts';
import type { MarkedMention } from '../markdown/rehype-mark-mentions.ts';
import type { MarkedQuote } from '../markdown/rehype-mark-quotes.ts';
import type { Findings } from '../model/build-article.ts';
import type { TextQuote } from '../model/quote.ts';
import { asPrinted } from '../text/as-printed.ts';
import { contextOf } from '../text/context-of.ts';
import { countWords } from '../text/count-words.ts';
import type { Range } from '../text/normalise.ts';
import { createBlocks } from './create-blocks.ts';
import type { Haystack } from './haystack.ts';

interface Found {
  readonly quotes: readonly MarkedQuote[];
  readonly mentions: readonly MarkedMention[];
}

/** What the page says of what was found: the words as printed, and the paragraphs they stand in. */
export function describeFindings(
  flat: FlatText,
  { text, continued }: Haystack,
  tree: Root,
  found: Found,
): Findings {
  const blocks = createBlocks(flat, tree);
  const namesIn = createNamesIn(found.mentions);
  const wordsAt = ({ start, end }: Range) => asPrinted(continued.slice(start, end));
  return {
    quotes: found.quotes.map(({ id, ranges, gaps }) => ({
      id,
      parts: ranges.map(wordsAt),
      gaps,
      names: namesIn(ranges),
      paragraph: blocks.paragraphAt(ranges[0]?.start ?? 0),
      place: {
        start: blocks.blockAt(ranges[0]?.start ?? 0).start,
        end: blocks.blockAt(ranges.at(-1)?.end ?? 0).end,
        ranges: ranges.map(({ start, end }) => ({ start, end })),
      },
      selectors: ranges.map((range) => ({ exact: wordsAt(range), ...around(range, text) })),
    })),
    mentions: found.mentions.map(({ id, actor, start, end }) => ({
      id,
      actor,
      paragraph: blocks.paragraphAt(start),
      text: wordsAt({ start, end }),
    })),
    sections: sectionsOf(tree),
    wordCount: countWords(text),
    text,
  };
}

/** Says whom the text names between given places, each once; both in text order. */
function createNamesIn(mentions: readonly MarkedMention[]) {
  return (ranges: readonly Range[]): readonly string[] => {
    const within = mentions.filter(({ start, end }) =>
      ranges.some((range) => start >= range.start && end <= range.end),
    );
    return [...new Set(within.map(({ actor }) => actor))];
  };
}

const CONTEXT = 32;

function around(range: Range, text: string): Omit<TextQuote, 'exact'> {
  const { before, after } = contextOf(text, range, CONTEXT);
  return {
    prefix: asPrinted(before),
    suffix: asPrinted(after),
  };
}
