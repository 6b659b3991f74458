import { languageOf } from './language-of.ts';

/** Whether two tags, BCP 47, are of one language, in whatever script or region. */
export function isSameLanguage(a: string, b: string): boolean {
  return languageOf(a) === languageOf(b);
}
