/** Whether two tags, BCP 47, are of one language, in whatever script or region. */
export function isSameLanguage(a: string, b: string): boolean {
  return new Intl.Locale(a).language === new Intl.Locale(b).language;
}
