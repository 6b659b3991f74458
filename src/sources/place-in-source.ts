import type { SourcePlace } from '../model/source-place.ts';
import type { Range } from '../text/normalise.ts';
import type { BlockFinder } from './create-block-finder.ts';

/** Where words stand, as readers find them in the document: of captions the time, of a PDF the page or pages. */
export function placeInSource({ start, end }: Range, blocks: BlockFinder): SourcePlace {
  const { number = 1, seconds = null } = blocks.at(start) ?? {};
  if (seconds !== null) return { kind: 'time', seconds: Math.floor(seconds) };
  const page = blocks.pageAt(start);
  if (page === null) return { kind: 'paragraph', number };
  return { kind: 'page', number: page, last: blocks.pageAt(Math.max(start, end - 1)) ?? page };
}
