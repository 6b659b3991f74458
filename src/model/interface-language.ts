/** The languages that we say things in. */
export const INTERFACE_LANGUAGES = ['en'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * The language of what we say: the first of `langs` that we have words for, in its own variety, else English; all BCP 47.
 * On an article’s page that is asked of the article’s language and then of the site’s, elsewhere of the site’s.
 */
export function interfaceLanguageOf(...langs: readonly string[]): string {
  return langs.find(isSpoken) ?? 'en';
}

function isSpoken(lang: string): boolean {
  return INTERFACE_LANGUAGES.some((known) => known === new Intl.Locale(lang).language);
}
