import { normalise, toOriginal } from '../text/normalise.ts';

/** Where words stand in texts, as `articles/x.md:12`; a word or two are passed over, since they may be anybody’s. */
export function wordsLeft(
  words: readonly string[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  const wanted = words.map((each) => normalise(each).text.trim()).filter(isTelling);
  return [...texts].flatMap(([path, text]) => {
    const normalised = normalise(text);
    const lines = wanted.flatMap((each) => {
      const at = normalised.text.indexOf(each);
      if (at < 0) return [];
      const { start } = toOriginal(normalised, { start: at, end: at });
      return text.slice(0, start).split('\n').length;
    });
    return [...new Set(lines)].map((line) => `${path}:${line}`);
  });
}

function isTelling(words: string): boolean {
  return words.split(' ').length > 2 || words.length > 20;
}
