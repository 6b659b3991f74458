import type { Root } from 'hast';
import { PAGE_SECTIONS } from '../model/page-anchors.ts';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { fragmentOf } from '../text/fragment-of.ts';
import { isApparatus } from './flat-text.ts';
import { elementsOf } from './nodes-of.ts';
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
    for (const { properties } of elementsOf(tree))
      if (typeof properties['id'] === 'string') written.add(fragmentOf(`#${properties['id']}`));
    for (const node of elementsOf(tree, 'a')) {
      const { href } = node.properties;
      if (typeof href !== 'string' || !href.startsWith('#') || isApparatus(node)) continue;
      const anchor = fragmentOf(href);
      if (anchor === '' || written.has(anchor)) continue;
      if (anchors === null && !/^p\d+$/u.test(anchor)) continue;
      if (!anchors?.has(anchor))
        report('link-broken', placeOfNode(node), clip(href, 120), NO_ANCHOR, '');
    }
  };
}

const NO_ANCHOR = 'the article has no such anchor';
