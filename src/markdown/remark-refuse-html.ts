import type { Root } from 'mdast';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode } from './place-of-node.ts';

/** Reports raw HTML, which never reaches the page. */
export function remarkRefuseHtml({ report }: { readonly report: Report }) {
  return (tree: Root): void => {
    for (const node of nodesOf(tree, 'html'))
      report('html-raw', placeOfNode(node), clip(node.value, 60));
  };
}
