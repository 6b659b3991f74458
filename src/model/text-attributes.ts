import { langDirection } from '../text/text-direction.ts';

/** What HTML says of the author’s own text: only what it does not share with the page around it. */
export interface TextAttributes {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The language of what we say on a page: English, in the variety of the site where that is English. BCP 47. */
export function interfaceLang(siteLang: string): string {
  return new Intl.Locale(siteLang).language === 'en' ? siteLang : 'en';
}

/** The attributes of an author’s text, in one language, on a page of a site in another; both BCP 47. */
export function textAttributes(lang: string, siteLang: string): TextAttributes {
  const dir = langDirection(lang);
  const around = interfaceLang(siteLang);
  return {
    ...(lang === around ? {} : { lang }),
    ...(dir === 'ltr' ? {} : { dir }),
  };
}
