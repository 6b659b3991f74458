import type { Definition, Image, ImageReference, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import { placeOfNode } from './place-of-node.ts';

/** Size of a picture in CSS pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export interface CheckImagesOptions {
  readonly report: Report;
  /** Size of a picture in the content’s `images/` folder, by its name; null where there is no such picture. */
  readonly imageSize: (name: string) => ImageSize | null;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
}

/** Reports images without a description or a file, and gives the others their address and their size. */
export function remarkCheckImages({ report, imageSize, base }: CheckImagesOptions) {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    const check = (node: Image | ImageReference, url: string): string => {
      const name = /^(?:\.\.)?\/?images\/([^?#]+)$/u.exec(url)?.[1];
      const size = name === undefined ? null : imageSize(safelyDecoded(name));
      if (!node.alt?.trim()) report('image-no-alt', placeOfNode(node), clip(url, 120));
      if (!size) report('image-missing', placeOfNode(node), clip(url, 120));
      else node.data = { hProperties: { ...size, decoding: 'async', loading: 'lazy' } };
      return name === undefined ? url : `${base}images/${name}`;
    };
    visit(tree, 'image', (node) => {
      node.url = check(node, node.url);
    });
    visit(tree, 'imageReference', (node) => {
      const definition = definitions.get(node.identifier);
      if (definition) definition.url = check(node, definition.url);
    });
  };
}

function safelyDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
