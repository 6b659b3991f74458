import type { Root } from 'mdast';
import type { Report } from '../problems/create-report.ts';
import { clip } from '../text/clip.ts';
import type { FindPicture } from './find-picture.ts';
import { nodesOf } from './nodes-of.ts';
import { placeOfNode } from './place-of-node.ts';
import { pictureMarker } from './picture-marker.ts';

export interface CheckImagesOptions {
  readonly report: Report;
  readonly imageSize: FindPicture;
}

/** Reports images without a description, or that are no picture of ours; the others are named for `rehypeShowPictures`. */
export function remarkCheckImages({ report, imageSize }: CheckImagesOptions) {
  return (tree: Root): void => {
    for (const node of nodesOf(tree, 'image')) {
      const place = placeOfNode(node);
      const url = clip(node.url, 120);
      if (!node.alt?.trim()) report('image-no-alt', place, url);
      const found = firstFound(namesIn(node.url), imageSize);
      if (!found) report('image-missing', place, url, '');
      else if ('problem' in found) report(found.problem, place, url, found.why);
      else node.url = pictureMarker(found.name);
    }
  };
}

/** The names that an address may mean: with its percent signs read, and, as some files are called so, as it stands. */
function namesIn(url: string): readonly string[] {
  const name = /^(?:(?:\.\/)?\.\.\/|\.?\/)?images\/([^?#]+)$/u.exec(url)?.[1];
  if (name === undefined) return [];
  try {
    return [decodeURIComponent(name), name];
  } catch {
    return [name];
  }
}

/** The first that is there; else what is wrong with the first. */
function firstFound(names: readonly string[], find: FindPicture): ReturnType<FindPicture> {
  const found = names.map(find);
  const isThere = (each: ReturnType<FindPicture>) =>
    each !== null && !('problem' in each && each.problem === 'image-missing');
  return found.find(isThere) ?? found[0] ?? null;
}
