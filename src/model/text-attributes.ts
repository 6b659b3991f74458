import { langDirection } from '../text/text-direction.ts';

/** What HTML says of the author’s own text: only what it does not share with the page around it. */
export interface TextAttributes {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The attributes of an author’s text, in one language, on a page in another (`PageContext.lang`); both BCP 47. */
export function textAttributes(lang: string, pageLang: string): TextAttributes {
  const dir = langDirection(lang);
  return {
    ...(lang === pageLang ? {} : { lang }),
    ...(dir === langDirection(pageLang) ? {} : { dir }),
  };
}
