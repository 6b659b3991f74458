/** What HTML says of the author’s own text: only what it does not share with the page around it. */
export interface TextAttributes {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The attributes of text in one language on a page in another, both BCP 47. */
export function textAttributes(lang: string, around: string): TextAttributes {
  const dir = directionOf(lang);
  return {
    ...(lang === around ? {} : { lang }),
    ...(dir === directionOf(around) ? {} : { dir }),
  };
}

/** In which direction a language, BCP 47, is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return new Intl.Locale(lang).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}
