import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { placeOfNode } from './place-of-node.ts';

export interface CheckLinksOptions {
  readonly report: Report;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
}

/** Reports addresses that are unsafe, and puts the site’s path before its own addresses. */
export function remarkCheckLinks({ report, base }: CheckLinksOptions) {
  return (tree: Root): void => {
    const check = (node: Definition | Link) => {
      const { url } = node;
      if (!isSafe(url)) report('link-unsafe', placeOfNode(node), clip(url, 120));
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
