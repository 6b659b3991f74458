import type { Heading, Paragraph, PhrasingContent, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode } from './place-of-node.ts';

/**
 * Makes a `figure` of each picture that stands in a paragraph of its own, so that it is counted as no paragraph.
 * Reports captions of other pictures, for which a line of text has no room.
 */
export function remarkSetPicturesApart({ report }: { readonly report: Report }) {
  return (tree: Root): void => {
    if (nodesOf(tree, 'image').length === 0) return;
    visit(tree, 'paragraph', (node, index, parent) => {
      const pictures = picturesOf(node);
      if (pictures.length === 0 || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...pictures.map(toFigure));
      return index + pictures.length;
    });
    for (const node of nodesOf(tree, 'paragraph'))
      if (node.data?.hName === undefined) reportCaptions(node, report);
    for (const node of nodesOf(tree, 'heading', 'table')) reportCaptions(node, report);
  };
}

/** The pictures of a paragraph, linked ones too, where it holds nothing else. */
function picturesOf({ children }: Paragraph): readonly PhrasingContent[] {
  const rest = children.filter((child) => !isGap(child));
  return rest.every(isPicture) ? rest : [];
}

function isGap(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isPicture(node: PhrasingContent): boolean {
  if (node.type !== 'link') return node.type === 'image';
  const [image, ...more] = node.children.filter((child) => !isGap(child));
  return image?.type === 'image' && more.length === 0;
}

function toFigure(picture: PhrasingContent): Paragraph {
  const { position } = picture;
  return {
    type: 'paragraph',
    children: [picture],
    data: { hName: 'figure' },
    ...(position && { position }),
  };
}

function reportCaptions(node: Paragraph | Heading | Table, report: Report): void {
  for (const image of nodesOf(node, 'image')) {
    const caption = image.title?.trim() ?? '';
    if (caption !== '') report('image-caption-lost', placeOfNode(image), clip(caption, 120));
  }
}
