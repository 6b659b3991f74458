/** The last index, at most `at`, where a text may be cut without parting a character as readers count them. */
export function boundaryAt(text: string, at: number): number {
  if (at >= text.length || PLAIN.test(text.slice(at - 1, at + 1))) return Math.min(at, text.length);
  return graphemes.segment(text).containing(at)?.index ?? at;
}

// Between two of these, a cut never parts anything.
const PLAIN = /^[ -~]{2}$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
