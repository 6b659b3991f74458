/** What a language is called in another; both BCP 47. */
export function nameLanguage(lang: string, inLang: string): string {
  return new Intl.DisplayNames(inLang, { type: 'language' }).of(lang) ?? lang;
}
