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
  const old = text.slice(from, to);
  // A block ends with its line.
  const tail = /\n$/u.test(old) ? opened.newline : '';
  const written = folded(words, old, opened.newline) ?? toScalar(words);
  return [
    {
      title: `Take the words of the text: “${clip(words, 60)}”`,
      edits: [{ start: from, end: to, text: written + tail }],
      isPreferred: true,
    },
  ];
}

/** Not the full stop of “U.S.” or “...”. */
const LAST = /(?:[,،，;؛。]|(?<![.]|(?<!\p{L})\p{L})[.])$/u;

/** Words in a block as folded as the one whose place they take; null where that is none. */
function folded(words: string, old: string, newline: string): string | null {
  const [, head, indent] = /^(>.*?)\r?\n( +)\S/u.exec(old) ?? [];
  if (head === undefined || indent === undefined) return null;
  const most = Math.max(WIDTH - indent.length, 20);
  const lines = words.match(new RegExp(`\\S(?:.{0,${most - 2}}\\S)?(?= |$)|\\S+`, 'gu')) ?? [];
  return [head, ...lines.map((line) => indent + line)].join(newline);
}

const WIDTH = 98;
