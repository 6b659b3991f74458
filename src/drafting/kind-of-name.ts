import type { ActorKind } from '../schema/actor.ts';
import { remembering } from '../text/remembering.ts';

/** What a name is likely to be that of: by the words in it, and by the countries that Unicode knows. */
export function kindOfName(name: string, lang = 'en'): ActorKind {
  if (isCountry(name, lang)) return 'country';
  if (MEDIA.test(name)) return 'media';
  if (GOVERNMENT.test(name) || CAPITALS.test(name)) return 'government';
  if (
    HOUSES.test(name) ||
    ENDS.test(name) ||
    bodiesIn(lang).has(name) ||
    /^\p{Lu}{2,}$/u.test(name)
  )
    return 'organization';
  return 'person';
}

/** Whether it names a country in a language, BCP 47, or in English. */
export function isCountry(name: string, lang: string): boolean {
  const plain = name.replace(/^the /iu, '').replace(/^The /u, '');
  return SHORT.test(plain) || countriesIn(lang).has(plain) || countriesIn('en').has(plain);
}

/** Whether it names a place that does not speak. */
export function isPlace(name: string): boolean {
  return PLACES.test(name);
}

const PLACES =
  /^(?:New (?:York(?: City)?|Jersey|Hampshire|Mexico|Orleans|England|Haven)|(?:North|South|West|East|San|Los|Las|Santa|Fort|El|Saint|St\.|Palm|Long|Cape|Rhode|Baton|Grand|Salt|Colorado|Kansas|Oklahoma|Middle) (?!Korea)\p{Lu}\p{L}+(?: City)?|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|Europe|Asia|Africa|Boston|Chicago|Philadelphia|Detroit|Cleveland|Miami|Atlanta|Houston|Dallas|Phoenix|Denver|Seattle|Baltimore|Orlando|Charlotte|Manhattan|Brooklyn|Queens|Hollywood|Harlem|Benghazi|Aleppo|Paris|London|Berlin|Brussels|Geneva|Rome|Madrid|Vienna|Tokyo|Baghdad|Kabul|Mosul|Jerusalem|Christmas|Easter|Thanksgiving|Internet|Web|Medicare|Medicaid|Obamacare|Zika|Covid-19|Constitution|Bible|God|Jesus|Lord|Senate|Earth)$/u;

/** Capitals by which news means a government. */
const CAPITALS =
  /^(?:Washington|Moscow|Beijing|Pyongyang|Tehran|Kyiv|Kiev|Ankara|Seoul|Canberra|Ottawa|New Delhi)$/u;

const SHORT =
  /^(?:U\.?S\.?A?\.?|U\.?K\.?|Britain|America|Russia|Turkey|North Korea|South Korea|Palestine|Czech Republic|Burma|England|Scotland|Wales)$/u;

const countriesIn = remembering((lang): ReadonlySet<string> => {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  return new Set(codes.flatMap((code) => (NO_COUNTRIES.has(code) ? [] : (names.of(code) ?? []))));
});

/** What Unicode lists among them: bodies of several, currencies’ and unknown regions. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

const bodiesIn = remembering((lang): ReadonlySet<string> => {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  return new Set(['EU', 'UN'].flatMap((code) => names.of(code) ?? []));
});

const MEDIA =
  /\b(?:Times|Post|News|Journal|Herald|Tribune|Telegraph|Guardian|Reuters|BBC|CNN|NBC|CBS|ABC|MSNBC|Fox|(?:News|Press) Agency|Anadolu|Press|Magazine|Daily|Today|TODAY|TV|Radio|Broadcasting|Politico|POLITICO|Breitbart|Twitter|Facebook|Zeitung|Spiegel|Monde|Figaro|Kyodo|Xinhua|Yorker|ZDF|ARD|France (?:Inter|Info|Culture))\b/u;
const GOVERNMENT =
  /\b(?:Agency|Ministry|Government|Department|White House|Congress|Senate|House|Parliament|Pentagon|Kremlin|Administration|Cabinet|Supreme Court|Court|Treasury|Bundestag|Bundesregierung|Ministère|FBI|CIA|NSA|Ministerium|\p{Lu}\p{L}*ministerium)\b/u;
const HOUSES =
  /\b(?:University|College|Institute|Center|Centre|Committee|Council|Commission|Association|Union|Party|Foundation|Company|Corporation|Corp|Inc|Bank|Group|Organization|Organisation|Campaign|Board|Bureau|Office|Service|Army|Navy|Force|Police|Authority|School|Church|Club|League|Federation|Fund|Network|Alliance|Coalition|Society|Democrats|Republicans|PAC|Partei|Verband|Americans)\b|\b(?:Street|Tower|Avenue|Airport|Hospital|Building|Square|City|State|County|River|Sea|Ocean|Island|Islands|Valley|War|Act|Amendment|Day|Bill|Clause|States|Hotel|Hall)$/u;
/** What the names of bodies end with, and those of people do not. */
const ENDS =
  /\p{L} (?:Watch|International|Nations|Movement|Front|Brotherhood|Initiative|Trust|Airlines|Airways|Motors|Industries|Holdings|Technologies|Observatory|Academy|Assembly|Rights|Borders|Crescent|Cross)$/u;
