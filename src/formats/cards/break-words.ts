import { lettersOf } from '../../text/scripts-with.ts';
import { wordsByDictionary } from '../../text/words-by-dictionary.ts';

const unspaced = new RegExp(`[${lettersOf('dictionary')}]+`, 'gu');

/** Puts a zero-width space between the words of scripts that write none, so that lines can break there. */
export function breakWords(text: string): string {
  return text.replaceAll(unspaced, (run) =>
    wordsByDictionary(run)
      .map(({ segment }) => segment)
      .join('\u200b'),
  );
}
