import { clip } from '../text/clip.ts';
import type { Haystack } from './haystack.ts';
import type { Locate } from './locate.ts';

/** “ The nearest passage …”: what an author most likely meant and which words differ; empty where nothing is near. */
export function wordNearest(haystack: Haystack, words: string, locate: Locate): string {
  const nearest = haystack.nearest(words);
  if (!nearest) return ' Nothing in it comes near.';
  const { line, column } = locate(nearest.range);
  const passage = clip(nearest.text.replace(/\s+/gu, ' '), 240);
  const listed = nearest.differences.slice(0, 5).map(({ given, text: written }) => {
    if (given === '') return `“${clip(written, 80)}” is left out here`;
    if (written === '') return `“${clip(given, 80)}” is not in the article`;
    return `“${clip(given, 80)}” here is “${clip(written, 80)}” there`;
  });
  const differing = listed.length > 0 ? `\nThe difference: ${listed.join('; ')}.` : '';
  return `\nThe nearest passage is in line ${line}, column ${column}: “${passage}”.${differing}`;
}
