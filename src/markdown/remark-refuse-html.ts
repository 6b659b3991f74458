import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { placeOfNode } from './place-of-node.ts';

/** Reports raw HTML, which never reaches the page. */
export function remarkRefuseHtml({ report }: { readonly report: Report }) {
  return (tree: Root): void => {
    visit(tree, 'html', (node) => {
      report(
        'html-raw',
        placeOfNode(node),
        node.value.length > 60 ? `${node.value.slice(0, 59)}…` : node.value,
      );
    });
  };
}
