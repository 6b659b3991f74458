import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { placeOfNode } from './place-of-node.ts';

export interface CheckLinksOptions {
  readonly report: Report;
  /** Anchors of the page that links may go to, without the `#`; paragraphs are counted here. */
  readonly anchors: ReadonlySet<string>;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
}

/** Reports addresses that are unsafe or lead nowhere on this page, and puts the site’s path before its own addresses. */
export function remarkCheckLinks({ report, anchors, base }: CheckLinksOptions) {
  return (tree: Root): void => {
    let paragraphs = 0;
    visit(tree, 'paragraph', () => {
      paragraphs += 1;
    });
    const check = (node: Definition | Link) => {
      const { url } = node;
      if (!isSafe(url)) report('link-unsafe', placeOfNode(node), url);
      else if (url.startsWith('#') && !isAnchor(url.slice(1), anchors, paragraphs))
        report('link-broken', placeOfNode(node), url);
      else if (url.startsWith('/')) node.url = base + url.slice(1);
    };
    visit(tree, 'link', check);
    visit(tree, 'definition', check);
  };
}

function isSafe(url: string): boolean {
  return (
    /^(?:https?:\/\/[^/\\\s]|mailto:.|\/(?![/\\])|#.)/iu.test(url) &&
    (!/^https?:/iu.test(url) || URL.canParse(url))
  );
}

function isAnchor(anchor: string, anchors: ReadonlySet<string>, paragraphs: number): boolean {
  const paragraph = /^p([1-9]\d{0,5})$/u.exec(anchor)?.[1];
  return anchors.has(anchor) || (paragraph !== undefined && Number(paragraph) <= paragraphs);
}
