import { INTERFACE_LANGUAGES, type Site } from '../schema/site.ts';
import { languageOf } from '../text/language-of.ts';

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language of a site, BCP 47, and those that it lets us speak. */
export type SiteLanguages = Pick<Site, 'lang' | 'languages'>;

/**
 * The language of what we say on a page, BCP 47: that of its article, where it is of one, in its own variety; or else
 * that of the site; or else the first that the site names, or English.
 */
export function interfaceLanguageOf(own: string | null, site: SiteLanguages): string {
  const { lang, languages = INTERFACE_LANGUAGES } = site;
  if (own !== null && languages.some((each) => each === languageOf(own))) return own;
  if (INTERFACE_LANGUAGES.some((each) => each === languageOf(lang))) return lang;
  return languages[0] ?? 'en';
}
