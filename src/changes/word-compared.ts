import { type ComparedPiece, compareWords } from '../model/compare-words.ts';
import { gatherChanges } from '../model/gather-changes.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { shortenMiddle } from './shorten-middle.ts';

/** Words before and after, in Markdown, what differs marked in each; of long ones what is alike is shortened. */
export function wordCompared(before: string, after: string): { before: string; after: string } {
  const pieces = gatherChanges(compareWords(before, after));
  return {
    before: marked(pieces, 'gone', 'del'),
    after: marked(pieces, 'new', 'ins'),
  };
}

function marked(pieces: readonly ComparedPiece[], own: 'gone' | 'new', tag: 'del' | 'ins'): string {
  return pieces
    .filter(({ change }) => change === 'none' || change === own)
    .map(({ text, change }) => {
      const words = spaced(text, shortenMiddle(text, change === 'none' ? MOST_ALIKE : MOST_OTHER));
      return change === own ? wrapped(words, tag) : words;
    })
    .join('');
}

const MOST_ALIKE = 160;
const MOST_OTHER = 600;

/** Escaped, with the spaces that part it from what is before and behind it. */
function spaced(text: string, shown: string): string {
  const [head = '', tail = ''] = [/^\s/u.exec(text)?.[0] && ' ', /\s$/u.exec(text)?.[0] && ' '];
  const words = escapeMarkdown(shown);
  return words === '' ? ' ' : head + words + tail;
}

/** The mark stands close about the words. */
function wrapped(words: string, tag: string): string {
  const bare = words.trim();
  if (bare === '') return words;
  const at = words.indexOf(bare);
  return `${words.slice(0, at)}<${tag}>${bare}</${tag}>${words.slice(at + bare.length)}`;
}
