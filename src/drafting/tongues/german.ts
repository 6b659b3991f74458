import type { Tongue } from '../tongue.ts';
import { NEVER } from './never.ts';
import { wholeWords } from './whole-words.ts';

/** German, in short. */
export const GERMAN: Tongue = {
  verbs:
    wholeWords(`sag(?:t|te|ten|en)|gesagt|erklär(?:t|te|ten|en)|schr(?:eibt|ieb|ieben|eiben)|geschrieben|beton(?:t|te|ten|en)|warn(?:t|te|ten|en)|gewarnt|kritisier(?:t|te|ten)|
    forder(?:t|te|ten|n)|gefordert|füg(?:t|te|ten)|ergänz(?:t|te|ten)|mein(?:t|te|ten|en)|bericht(?:et|ete|eten|en)|versicher(?:t|te|ten)|behaupt(?:et|ete|eten)|
    frag(?:t|te|ten)|antwort(?:et|ete|eten)|kündig(?:t|te|ten)|teil(?:t|te|ten)|nann(?:te|ten)|nennt|bezeichnet(?:e|en)?|lob(?:t|te|ten)|twitter(?:t|te|ten)|
    äußer(?:t|te|ten)|bekräftig(?:t|te|ten)|verkünd(?:et|ete|eten)|zitier(?:t|te|ten)|sprach|sprachen|spricht|bestätig(?:t|te|ten)|rief|rufen|ruft|versprach|
    klag(?:t|te|ten)|beklag(?:t|te|ten)|spott(?:et|ete|eten)|höhn(?:t|te|ten)|witzel(?:t|te)|scherz(?:t|te)|seufz(?:t|te)|mahn(?:t|te|ten)|urteil(?:t|te|ten)|entgegn(?:et|ete|eten)|konter(?:t|te|ten)|erwider(?:t|te|ten)|erinner(?:t|te)|räum(?:t|te|ten)|resümier(?:t|te)|fass(?:t|te)|schimpf(?:t|te|ten)|stichel(?:t|te)`),
  nounsBehind: NEVER,
  sayings: NEVER,
  accordingTo: wholeWords(
    'laut|zufolge|so|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)',
  ),
  he: wholeWords('er'),
  she: wholeWords('sie'),
  who: NEVER,
  others: wholeWords('es'),
  roles: wholeWords(
    'Sprecher(?:in)?|Regierungssprecher(?:in)?|Minister(?:in)?|\\p{Lu}\\p{L}*(?:minister|ministerin|sprecher|sprecherin|präsident|präsidentin|kanzler|kanzlerin|chef|chefin|vorsitzende|vorsitzender)|Präsident(?:in)?|Kanzler(?:in)?|Beamter|Beamte|Experte|Expertin|Experten|Kritiker|Beobachter|Diplomaten|Diplomat(?:in)?|Abgeordnete[rn]?|Bürgermeister(?:in)?|Vorsitzende[rn]?|Politiker(?:in)?|Analyst(?:in)?',
  ),
  houses: wholeWords(
    '\\p{Lu}\\p{L}*(?:ministerium|regierung|behörde|amt|partei|agentur)|Regierung|Ministerium|Partei|Kommission|Polizei|Gericht|Zeitung|Agentur|Bericht|Erklärung|Mitteilung',
  ),
  beside: null,
  the: /^(?:der|die|das|dem|den|des)\s/iu,
  some: /^(?:ein|eine|einer|einem|einen|mehrere|einige)\s/iu,
};
