import { languageOf } from '../text/language-of.ts';
import { type Guess, guessLanguage } from './guess-language.ts';

/** The one that was asked for, that which the text says it is in where its words look like it, else what they look like. */
export function languageOfText(
  text: string,
  asked: string | undefined,
  stated: string | undefined,
  fallback: string,
): Guess {
  if (asked !== undefined) return { lang: asked, isSure: true };
  const guess = guessLanguage(text, fallback);
  const isStated =
    stated !== undefined && (!guess.isSure || languageOf(stated) === languageOf(guess.lang));
  return isStated ? { lang: stated, isSure: true } : guess;
}
