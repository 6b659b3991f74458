import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { placeOfNode } from './place-of-node.ts';

/** Reports raw HTML, which never reaches the page. */
export function remarkRefuseHtml({ report }: { readonly report: Report }) {
  return (tree: Root): void => {
    visit(tree, 'html', (node) => {
      report('html-raw', placeOfNode(node), clip(node.value, 60));
    });
  };
}
