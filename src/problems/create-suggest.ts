import { closestWord } from '../text/closest-word.ts';

/** The candidate that a misspelt word most likely means; empty where none does, and once it was asked for too often. */
export type Suggest = (word: string, candidates: Iterable<string>) => string;

/** Each costs a comparison with all candidates, and whoever misspells hundreds has another problem. */
const MOST_SUGGESTIONS = 100;

/** Makes a `Suggest` for one file. */
export function createSuggest(): Suggest {
  let asked = 0;
  return (word, candidates) => {
    asked += 1;
    return asked > MOST_SUGGESTIONS ? '' : (closestWord(word, [...candidates]) ?? '');
  };
}
