import type { Root } from 'hast';
import type { Picture } from '../model/picture.ts';
import type { FindPicture } from './find-picture.ts';
import { elementsOf } from './nodes-of.ts';
import { nameInMarker } from './picture-marker.ts';

/** The pictures that a tree shows, in their order, each once. To be asked for while they are markers still. */
export function picturesIn(tree: Root, find: FindPicture): readonly Picture[] {
  const pictures = new Map<string, Picture>();
  for (const { properties } of elementsOf(tree, 'img')) {
    const name = nameInMarker(properties['src']);
    const picture = name === null ? null : find(name);
    if (picture && !('problem' in picture)) pictures.set(picture.digest, picture);
  }
  return [...pictures.values()];
}
