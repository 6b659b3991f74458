import type { Root } from 'hast';
import { flattenText } from '../markdown/flat-text.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import { toHtmlTree } from '../markdown/render-markdown.ts';
import { blockQuotations } from '../article/block-quotations.ts';
import { findExcess } from '../markdown/find-excess.ts';
import type { Range } from '../text/normalise.ts';

/** The words of an article’s Markdown, as the verifier sees them. */
export interface Body {
  /** Blocks are parted by a line feed. */
  readonly text: string;
  /** The block quotations. */
  readonly blocks: readonly Range[];
  readonly tree: Root;
}

/** Reads the Markdown of an article without its frontmatter; or why it cannot be read in time, as the end of “…: it …”. */
export function readBody(markdown: string): Body | { readonly why: string } {
  const excess = findExcess(markdown);
  if (excess) return { why: excess.why };
  const tree = toHtmlTree(parseMarkdown(markdown), {
    ...{ base: '/', imageSize: () => null, report: () => undefined },
    ...{ links: [], anchors: new Set<string>() },
  });
  const flat = flattenText(tree);
  return { text: flat.text, blocks: blockQuotations(tree, flat), tree };
}
