import { remembering } from './remembering.ts';
import { lettersOf } from './scripts-with.ts';

export type Direction = 'ltr' | 'rtl';

const rightToLeft = new RegExp(`[${lettersOf('rightToLeft')}]`, 'u');

/** The direction of a text, by its first letter. */
export function textDirection(text: string): Direction {
  return rightToLeft.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** In which direction a language, BCP 47, is written: asked at every element, and slow to find out. */
export const langDirection = remembering((lang): Direction =>
  new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

/** The direction of words in a text of a language, BCP 47, where it is another than that of the language. */
export function turnedDirection(words: string, lang: string): Direction | undefined {
  const direction = textDirection(words);
  return /\p{L}/u.test(words) && direction !== langDirection(lang) ? direction : undefined;
}
