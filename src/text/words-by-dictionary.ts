/** The words, and what stands between them, of a text in a script that is written without spaces. */
export function wordsByDictionary(text: string): readonly Intl.SegmentData[] {
  return [...segmenter.segment(text)];
}

// The letters tell which dictionary serves, whatever the language.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
