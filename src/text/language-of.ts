import { remembering } from './remembering.ts';

/** A language, BCP 47, without its varieties: asked at every element, and slow to find out. */
export const languageOf = remembering((lang) => new Intl.Locale(lang).language);
