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
import { rehypeShowPictures, type ShowPicturesOptions } from './rehype-show-pictures.ts';
import { rehypeWordNotes } from './rehype-word-notes.ts';
import type { Words } from '../wording/words.ts';
import { rehypeTurnQuotations } from './rehype-turn-quotations.ts';

/** Checks the parsed Markdown of a plain page and turns it into a safe HTML tree, whose headings have their anchors. */
export function toPageTree(tree: Markdown, options: SafeOptions): Html {
  return safeProcessor(options).use(rehypeAnchorHeadings).runSync(tree, new VFile());
}

export interface PageHtmlOptions extends ShowPicturesOptions {
  /** Of its text, BCP 47. */
  readonly lang: string;
  /** What is said in it besides. */
  readonly words: Words;
}

/** Writes the tree of a plain page as HTML. */
export function toPageHtml(tree: Html, options: PageHtmlOptions): string {
  unified()
    .use(rehypeWordNotes, { words: options.words })
    .use(rehypeMarkBareLinks)
    .use(rehypeReachScrollers, options)
    .use(rehypeKeepFrenchSpaces, options)
    .use(rehypeTurnQuotations, options)
    .use(rehypeShowPictures, options)
    .runSync(tree);
  return writer.stringify(tree);
}

const writer = rehype().freeze();
