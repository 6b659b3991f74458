import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { PAGE_SECTIONS } from '../model/page-anchors.ts';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { fragmentOf } from '../text/fragment-of.ts';
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
    const written = new Set<unknown>(PAGE_SECTIONS);
    visit(tree, 'element', ({ properties: { id } }) => {
      if (typeof id === 'string') written.add(fragmentOf(`#${id}`));
    });
    visit(tree, { tagName: 'a' }, (node) => {
      const { href } = node.properties;
      if (typeof href !== 'string' || !href.startsWith('#') || isApparatus(node)) return;
      const anchor = fragmentOf(href);
      if (anchor === '' || written.has(anchor)) return;
      if (anchors === null && !/^p\d+$/u.test(anchor)) return;
      if (!anchors?.has(anchor))
        report('link-broken', placeOfNode(node), clip(href, 120), NO_ANCHOR, '');
    });
  };
}

const NO_ANCHOR = 'the article has no such anchor';
