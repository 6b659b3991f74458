import type { SourcePlace } from '../model/source-place.ts';
import type { SourceBlock } from './source-text.ts';

/** The place of a block, as readers find it in the document: of captions the time, of a PDF the page. */
export function placeInSource({ number, page, seconds }: SourceBlock): SourcePlace {
  if (seconds !== null) return { kind: 'time', seconds: Math.floor(seconds) };
  return page === null ? { kind: 'paragraph', number } : { kind: 'page', number: page };
}
