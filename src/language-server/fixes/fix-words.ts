import { rangeOf, nodeAt } from '../../frontmatter/open-frontmatter.ts';
import { clip } from '../../text/clip.ts';
import { spotAt } from '../open-file.ts';
import { toScalar } from '../to-scalar.ts';
import { verificationOf } from '../verification-of.ts';
import type { Faulty, Fix } from './fix.ts';

/** Takes the words of a quotation, or of a date, as they stand in the text where it comes nearest to them. */
export function fixWords({ opened, text, start }: Faulty): Fix[] {
  const spot = opened && spotAt(opened, start);
  const node = spot && nodeAt(opened, spot.path);
  const nearest = spot && verificationOf(text)?.haystack.nearest(spot.value);
  if (!spot || !node || !nearest || spot.path[2] !== 'text') return [];
  const found = nearest.text.replaceAll(/\s+/gu, ' ').trim();
  // The sign before the closing mark is the sentence’s.
  const words = LAST.test(spot.value) ? found : found.replace(LAST, '');
  const [from, to] = rangeOf(opened, node);
  // A block ends with its line.
  const tail = /\n$/u.test(text.slice(from, to)) ? opened.newline : '';
  return [
    {
      title: `Take the words of the text: “${clip(words, 60)}”`,
      edits: [{ start: from, end: to, text: toScalar(words) + tail }],
      isPreferred: true,
    },
  ];
}

/** Not the full stop of “U.S.” or “...”. */
const LAST = /(?:[,،，;؛。]|(?<![.]|(?<!\p{L})\p{L})[.])$/u;
