import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Picture } from '../model/picture.ts';
import type { FindPicture } from './find-picture.ts';
import { nameInMarker } from './picture-marker.ts';

/** The pictures that a tree shows, in their order, each once. To be asked for while they are markers still. */
export function picturesIn(tree: Root, find: FindPicture): readonly Picture[] {
  const pictures = new Map<string, Picture>();
  visit(tree, { tagName: 'img' }, ({ properties }) => {
    const name = nameInMarker(properties['src']);
    const picture = name === null ? null : find(name);
    if (picture && !('problem' in picture)) pictures.set(picture.digest, picture);
  });
  return [...pictures.values()];
}
