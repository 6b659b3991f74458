import { clip } from '../text/clip.ts';
import type { NearestPassage } from '../text/nearest-passage.ts';
import { en } from '../wording/languages/en.ts';
import { wordSourcePlace } from '../wording/word-source-place.ts';
import type { BlockFinder } from './create-block-finder.ts';
import { type CitedSearch, MOST_BETWEEN } from './find-cited.ts';
import { placeInSource } from './place-in-source.ts';

export type Nearest = (words: string) => NearestPassage | null;

/** What an author needs to know of words that were not found: what comes nearest, and which words differ. */
export function wordDiffering(
  { run, isElsewhere }: Extract<CitedSearch, { kind: 'missing' }>,
  blocks: BlockFinder,
  findNearest: Nearest,
): string {
  const words = clip(run.shown, 80);
  if (isElsewhere)
    return `\n“${words}” stands there, but not after the words before it, or with more than ${MOST_BETWEEN[run.joint]} words between.`;
  const nearest = findNearest(run.shown);
  if (!nearest) return ' Nothing in it comes near.';
  const where = ` (${wordSourcePlace(placeInSource(nearest.range, blocks), en)})`;
  const listed = nearest.differences.slice(0, 5).map(({ given, text }) => {
    if (given === '') return `“${clip(text, 80)}” is left out here`;
    if (text === '') return `“${clip(given, 80)}” is not in the source`;
    return `“${clip(given, 80)}” here is “${clip(text, 80)}” there`;
  });
  const passage = clip(nearest.text.replace(/\s+/gu, ' '), 240);
  const differing = listed.length > 0 ? `\nThe difference: ${listed.join('; ')}.` : '';
  return `\nThe nearest passage${where}: “${passage}”.${differing}`;
}
