import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { captionOf } from './caption-of.ts';
import { elementsOf } from './nodes-of.ts';
import type { FindPicture } from './find-picture.ts';
import { nameInMarker } from './picture-marker.ts';
import { pictureElement } from './picture-element.ts';

export interface ShowPicturesOptions {
  readonly imageSize: FindPicture;
  /** Path of the site, `/` or `/sub/`. */
  readonly base: string;
}

/**
 * Puts the files of each picture in the place of its marker, and its caption beneath it. Only after everything was
 * marked: captions are no words of the article.
 */
export function rehypeShowPictures({ imageSize, base }: ShowPicturesOptions) {
  return (tree: Root): void => {
    if (elementsOf(tree, 'img').length === 0) return;
    const early = blocksInSight(tree);
    let isFirst = true;
    visit(tree, { tagName: 'figure' }, (figure, index, parent) => {
      const caption = captionOf(figure);
      if (caption) figure.children.push(caption);
      else if (parent && index !== undefined) parent.children.splice(index, 1, ...figure.children);
    });
    visit(tree, { tagName: 'img' }, (img, index, parent) => {
      const name = nameInMarker(img.properties['src']);
      const picture = name === null ? null : imageSize(name);
      if (!parent || index === undefined || !picture || 'problem' in picture) return undefined;
      const isEarly = isFirst && early.has(img);
      isFirst = false;
      const alt = String(img.properties['alt'] ?? '');
      parent.children[index] = pictureElement(picture, { alt, base, isEarly });
      return SKIP;
    });
  };
}

/** The images of the first blocks, which a reader sees before scrolling. */
function blocksInSight(tree: Root): ReadonlySet<Element> {
  const blocks = tree.children.filter((child) => child.type === 'element').slice(0, 3);
  return new Set(blocks.flatMap((block) => elementsOf(block, 'img')));
}
