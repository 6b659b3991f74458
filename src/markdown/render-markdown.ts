import { rehypeTurnQuotations } from './rehype-turn-quotations.ts';
import type { Root as Html } from 'hast';
import type { Root as Markdown } from 'mdast';
import { rehype } from 'rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { type SafeOptions, safeProcessor } from './safe-processor.ts';
import { rehypeAnchorHeadings } from './rehype-anchor-headings.ts';
import { rehypeKeepFrenchSpaces } from './rehype-keep-french-spaces.ts';
import { rehypeMarkBareLinks } from './rehype-mark-bare-links.ts';
import { rehypeReachScrollers } from './rehype-reach-scrollers.ts';
import { type CheckAnchorsOptions, rehypeCheckAnchors } from './rehype-check-anchors.ts';
import { rehypeMarkDates, type MarkedDate } from './rehype-mark-dates.ts';
import { rehypeMarkMentions, type MarkedMention } from './rehype-mark-mentions.ts';
import { rehypeMarkQuotes, type MarkedQuote, type MarkLabels } from './rehype-mark-quotes.ts';
import { rehypeLinkParagraphs } from './rehype-link-paragraphs.ts';
import {
  rehypePlacePullQuotes,
  rehypeShowPullQuotes,
  type PulledQuote,
} from './rehype-place-pull-quotes.ts';
import { rehypePairNotes } from './rehype-pair-notes.ts';
import { rehypeWordNotes } from './rehype-word-notes.ts';
import { rehypeNumberParagraphs } from './rehype-number-paragraphs.ts';
import { rehypeShowPictures, type ShowPicturesOptions } from './rehype-show-pictures.ts';
import { touchesAny } from '../text/touches-any.ts';
import type { FlatText } from './flat-text.ts';

export type CheckOptions = SafeOptions & CheckAnchorsOptions;

/** Checks parsed Markdown and turns it into the safe HTML tree in which quotations are looked for. */
export function toHtmlTree(tree: Markdown, options: CheckOptions): Html {
  return safeProcessor(options)
    .use(rehypePlacePullQuotes)
    .use(rehypeNumberParagraphs)
    .use(rehypeAnchorHeadings)
    .use(rehypeCheckAnchors, options)
    .runSync(tree, new VFile());
}

export interface Marks {
  readonly quotes: readonly MarkedQuote[];
  readonly dates: readonly MarkedDate[];
  readonly mentions: readonly MarkedMention[];
  /** All quotations, whether they are pulled out or not. */
  readonly pulled: readonly PulledQuote[];
  /** Of the text, BCP 47. */
  readonly lang: string;
  readonly labels: MarkLabels;
}

/** Marks what was found in a tree and writes the tree as HTML. */
export function toMarkedHtml(
  tree: Html,
  flat: FlatText,
  { quotes, dates, mentions, pulled, lang, labels }: Marks,
  options: ShowPicturesOptions,
): string {
  const isQuoted = touchesAny(quotes.flatMap(({ ranges }) => ranges));
  unified()
    .use(rehypePairNotes)
    .use(rehypeWordNotes, labels)
    .use(rehypeMarkQuotes, { flat, quotes, lang, labels })
    .use(rehypeMarkDates, { flat, dates, isQuoted })
    .use(rehypeMarkMentions, { flat, mentions, isQuoted })
    .use(rehypeShowPullQuotes, { pulled, words: labels.words })
    .use(rehypeLinkParagraphs)
    .use(rehypeMarkBareLinks)
    .use(rehypeReachScrollers, labels)
    .use(rehypeKeepFrenchSpaces, { lang })
    .use(rehypeTurnQuotations, { lang })
    .use(rehypeShowPictures, options)
    .runSync(tree);
  return writer.stringify(tree);
}

const writer = rehype().freeze();
