/** A text in a language, BCP 47, with the spaces that French sets inside its marks such that no line ends at them. */
export function keepFrenchSpaces(text: string, lang: string): string {
  if (new Intl.Locale(lang).language !== 'fr') return text;
  return text.replaceAll(/ (?=[?!:;»])|(?<=«) /gu, '\u00a0');
}
