export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

// As the Unicode CLDR has them; but for Arabic, as its newspapers do.
const marks: Readonly<Record<string, string>> = {
  ar: '«»',
  bg: '„“',
  cs: '„“',
  da: '“”',
  de: '„“',
  el: '«»',
  es: '«»',
  et: '„“',
  fa: '«»',
  fi: '””',
  fr: '«»',
  he: '””',
  hr: '„“',
  hu: '„”',
  hy: '«»',
  it: '«»',
  ja: '「」',
  ka: '„“',
  lt: '„“',
  nb: '«»',
  no: '«»',
  pl: '„”',
  pt: '“”',
  ro: '„”',
  ru: '«»',
  sk: '„“',
  sl: '„“',
  sq: '«»',
  sv: '””',
  uk: '«»',
  'zh-Hant': '「」',
};

/** The marks around a quotation in a language, BCP 47. */
export function markPair(lang: string): MarkPair {
  const { language, script } = new Intl.Locale(lang).maximize();
  const [open = '“', close = '”'] = marks[`${language}-${script}`] ?? marks[language] ?? '“”';
  // French sets them off by a space.
  return language === 'fr' ? { open: `${open}\u00a0`, close: `\u00a0${close}` } : { open, close };
}
