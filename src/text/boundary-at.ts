/** The last index, at most `at`, where a text may be cut without parting a character as readers count them. */
export function boundaryAt(text: string, at: number): number {
  if (at >= text.length || PLAIN.test(text.slice(at - 1, at + 1))) return Math.min(at, text.length);
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, at + REACH);
  return from + (graphemes.segment(near).containing(at - from)?.index ?? at - from);
}

// Between two of these, a cut never parts anything.
const PLAIN = /^[ -~]{2}$/u;

// To segment a long text is slow, and no character that anybody reads is so long.
const REACH = 400;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
