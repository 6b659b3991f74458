import { error, warning, say } from './wording.ts';

/** What can be wrong with single characters: that readers see another text than the one that was checked. */
export const CHARACTER_PROBLEMS = {
  'character-reordering': error((name: string) =>
    say(
      `Here stands ${name}, which has readers see the characters after it in another order.`,
      'Delete it: it cannot be seen, so delete also the letter before and the letter after it, and type those two again.',
    ),
  ),
  'character-hidden': error((name: string) =>
    say(
      `Here stands ${name}, which readers do not see, or not as it was meant.`,
      'Delete it: where it cannot be seen, delete also the letter before and the letter after it, and type those two again.',
    ),
  ),
  'letters-mixed': error((word: string, letters: string) =>
    say(
      `“${word}” is written in letters of two scripts that look alike: ${letters} is of another script than the rest.`,
      'Delete the word and type it again, in the letters of one script.',
    ),
  ),
  'letters-alike': warning((word: string, letters: string) =>
    say(
      `“${word}” has letters that look like those of another script: ${letters}.`,
      'Type the word again if it is meant to be in the letters around it; else leave it.',
    ),
  ),
} as const;
