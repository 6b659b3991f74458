import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { isApparatus } from './flat-text.ts';
import { placeOfNode } from './place-of-node.ts';

export interface CheckAnchorsOptions {
  readonly report: Report;
  /** Anchors of the page, without the `#`, but for those of the paragraphs; null where they are not known. */
  readonly anchors: ReadonlySet<string> | null;
}

/** Reports links to an anchor that the page does not have. The paragraphs must be numbered before. */
export function rehypeCheckAnchors({ report, anchors }: CheckAnchorsOptions) {
  return (tree: Root): void => {
    const paragraphs = new Set<unknown>();
    visit(tree, { tagName: 'p' }, ({ properties }) => {
      paragraphs.add(properties['id']);
    });
    visit(tree, { tagName: 'a' }, (node) => {
      const { href } = node.properties;
      if (typeof href !== 'string' || !href.startsWith('#') || isApparatus(node)) return;
      const anchor = href.slice(1);
      const isKnown = /^p\d+$/u.test(anchor)
        ? paragraphs.has(anchor)
        : (anchors?.has(anchor) ?? true);
      if (!isKnown) report('link-broken', placeOfNode(node), clip(href, 120));
    });
  };
}
