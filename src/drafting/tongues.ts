import type { Tongue } from './tongue.ts';
import { ENGLISH_VERBS } from './english-verbs.ts';

const NEVER = /(?!)/u;

export const ENGLISH: Tongue = {
  verbs: word(ENGLISH_VERBS),
  nounsBehind:
    /(?<!\p{L})(?:the|an?|his|her|their|its|our|my|your|of|these|those|some|any|no|for|such|to be|be)\s$/iu,
  accordingTo: word('according to|in the (?:words|view) of|as told to|quoting|citing'),
  he: word('he'),
  she: word('she'),
  who: word('who|which'),
  others: word('they|it'),
  roles:
    word(`spokes(?:man|woman|person|people|men|women)|president|vice president|prime minister|premier|minister|secretary|chancellor|senators?|governor|
    congress(?:man|woman)|lawmakers?|representatives?|mayor|chair(?:man|woman|person)?|directors?|commissioner|ambassador|diplomats?|
    officials?|officers?|aides?|advis[eo]rs?|strategists?|surrogates?|operatives?|managers?|sources?|experts?|analysts?|economists?|professors?|
    researchers?|scientists?|historians?|doctors?|lawyers?|attorneys?|judges?|justice|prosecutors?|generals?|colonel|commanders?|police chief|chief|
    sheriff|candidates?|nominees?|rivals?|opponents?|leaders?|heads?|founders?|co-founders?|owners?|executives?|ceo|
    business(?:man|woman)|billionaires?|mogul|tycoon|magnate|activists?|organi[sz]ers?|critics?|supporters?|voters?|observers?|residents?|
    witness(?:es)?|journalists?|reporters?|correspondents?|columnists?|editors?|authors?|writers?|moderators?|hosts?|anchors?|commentators?|pollsters?|
    pastors?|priests?|bishops?|pope|king|queen|prince|princess|friends?|father|mother|brothers?|sisters?|wife|husband|sons?|daughters?|
    colleagues?|veterans?|teachers?|students?|workers?|farmers?|neighbou?rs?|people|others|some|many|one|democrats?|republicans?|conservatives?|liberals?|
    man|woman|members?|allies|ally|delegates?|donors?|staffers?|politicians?|democrat|negotiators?|envoys?|actors?|actress|singer|comedian|coach|player|driver|nurse|clerk|engineer|mechanic|electrician|artist|retiree|graduate|
    [\\p{Ll}-]{3,}ists?|(?!matter|number|offer|order|power|water|weather|border|other|error|factor|sector|center|computer|paper|letter|chapter|quarter|summer|winter|dinner|corner|shower|tower|answer|former|latter|newspaper|never|ever|after|under|over|her|their|either|rather|whether|later|earlier|better|lower|higher|greater|larger|smaller|older|younger|further|minor|major|senior|junior|floor|door|poor|prior|labor|favor|humor|rumor|terror|horror|mirror|honor|anger|danger|hunger|fever|river|silver|cover|user|server|buyer|layer|career|cancer|gender|member|remember|december|october|november|september|super|proper|upper|inner|outer|consumer|together|another|father|mother|brother)[\\p{Ll}-]{3,}(?:er|or)s?`),
  houses:
    word(`note|speech|transcript|text message|ministr(?:y|ies)|department|government|administration|campaign|committee|commission|agency|agencies|office|council|court|panel|board|party|union|
    association|group|organi[sz]ation|institute|foundation|company|firm|bank|university|center|centre|house|team|network|newspaper|paper|magazine|newsletter|
    website|report|reports|statement|letter|memo|email|e-mail|poll|study|survey|document|documents|filing|lawsuit|complaint|ruling|resolution|bill|law|
    rules?|editorial|article|ad|book|post|tweet|press release|police|army|military|embassy|white house|pentagon|kremlin|union|times|post|journal`),
  the: /^(?:the|this|that)\s/iu,
  some: /^(?:an?|one|some|several|many|most|two|three|four|five|six|another|other|few|both|my|his|her|their|our)\s/iu,
};

export const GERMAN: Tongue = {
  verbs:
    word(`sag(?:t|te|ten|en)|gesagt|erklär(?:t|te|ten|en)|schr(?:eibt|ieb|ieben|eiben)|geschrieben|beton(?:t|te|ten|en)|warn(?:t|te|ten|en)|gewarnt|kritisier(?:t|te|ten)|
    forder(?:t|te|ten|n)|gefordert|füg(?:t|te|ten)|ergänz(?:t|te|ten)|mein(?:t|te|ten|en)|bericht(?:et|ete|eten|en)|versicher(?:t|te|ten)|behaupt(?:et|ete|eten)|
    frag(?:t|te|ten)|antwort(?:et|ete|eten)|kündig(?:t|te|ten)|teil(?:t|te|ten)|nann(?:te|ten)|nennt|bezeichnet(?:e|en)?|lob(?:t|te|ten)|twitter(?:t|te|ten)|
    äußer(?:t|te|ten)|bekräftig(?:t|te|ten)|verkünd(?:et|ete|eten)|zitier(?:t|te|ten)|sprach|sprachen|spricht|bestätig(?:t|te|ten)|rief|rufen|ruft|versprach`),
  nounsBehind: NEVER,
  accordingTo: word('laut|zufolge|so|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)'),
  he: word('er'),
  she: word('sie'),
  who: NEVER,
  others: word('es'),
  roles: word(
    'Sprecher(?:in)?|Regierungssprecher(?:in)?|Minister(?:in)?|\\p{Lu}\\p{L}*(?:minister|ministerin|sprecher|sprecherin|präsident|präsidentin|kanzler|kanzlerin|chef|chefin|vorsitzende|vorsitzender)|Präsident(?:in)?|Kanzler(?:in)?|Beamter|Beamte|Experte|Expertin|Experten|Kritiker|Beobachter|Diplomaten|Diplomat(?:in)?|Abgeordnete[rn]?|Bürgermeister(?:in)?|Vorsitzende[rn]?|Politiker(?:in)?|Analyst(?:in)?',
  ),
  houses: word(
    '\\p{Lu}\\p{L}*(?:ministerium|regierung|behörde|amt|partei|agentur)|Regierung|Ministerium|Partei|Kommission|Polizei|Gericht|Zeitung|Agentur|Bericht|Erklärung|Mitteilung',
  ),
  the: /^(?:der|die|das|dem|den|des)\s/iu,
  some: /^(?:ein|eine|einer|einem|einen|mehrere|einige)\s/iu,
};

export const FRENCH: Tongue = {
  verbs:
    word(`di[ts]|disent|disait|déclar(?:e|é|ait|ent|er)|affirm(?:e|é|ait|ent)|ajout(?:e|é|ait)|écri[ts]|estim(?:e|é|ait)|assur(?:e|é|ait)|expliqu(?:e|é|ait)|soulign(?:e|é|ait)|
    indiqu(?:e|é|ait)|précis(?:e|é|ait)|averti[ts]?|prévenu|annonc(?:e|é)|dénonc(?:e|é)|répond(?:u)?|demand(?:e|é)|lanc(?:e|é)|promis|promet|jug(?:e|é)|regrett(?:e|é)|confi(?:e|é)|insist(?:e|é)|rappel(?:le|é)|confirm(?:e|é)|qualifi(?:e|é)|conclu[ts]?|martel(?:é|le)|tweet(?:e|é)`),
  nounsBehind: NEVER,
  accordingTo: word("selon|d[’']après|pour"),
  he: word('il'),
  she: word('elle'),
  who: word('qui'),
  others: word('ils|elles|on'),
  roles: word(
    'porte-parole|présidente?|première? ministre|ministre|chanceli(?:er|ère)|sénateur|sénatrice|députée?|maire|secrétaire|directeur|directrice|responsables?|conseill(?:er|ère)|experte?s?|analystes?|diplomates?|ambassad(?:eur|rice)|observateurs|candidate?|avocate?|juge|général|chef|cheffe|source',
  ),
  houses: word(
    'ministère|gouvernement|parti|agence|commission|police|tribunal|journal|communiqué|rapport|présidence|parlement|syndicat|association',
  ),
  the: /^(?:le|la|les|l[’'])\s?/iu,
  some: /^(?:une?|des|plusieurs|certains)\s/iu,
};

export const JAPANESE: Tongue = {
  verbs:
    /述べ|語っ|話し|言っ|強調し|発言し|指摘し|説明し|コメントし|表明し|批判し|訴え|明らかにし|書い|主張し|警告し|とした|という/u,
  nounsBehind: NEVER,
  accordingTo: /によると|によれば/u,
  he: /彼(?=[はが])/u,
  she: /彼女(?=[はが])/u,
  who: NEVER,
  others: /同(?:氏|首相|大統領|外相|報道官)(?=[はが])/u,
  roles:
    /報道官|首相|大統領|外相|防衛相|大臣|長官|議員|知事|官房長官|氏|さん|教授|高官|当局者|関係者/u,
  houses: /省|政府|新聞|通信|委員会|庁|党/u,
  the: NEVER,
  some: NEVER,
};

export const ARABIC: Tongue = {
  verbs:
    /(?<!\p{L})و?(?:قال|قالت|صرح|صرحت|أكد|أكدت|أضاف|أضافت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|كتب|كتبت|حذر|حذرت|يقول|تقول)(?!\p{L})/u,
  nounsBehind: NEVER,
  accordingTo: /(?<!\p{L})(?:وفقا ل|وفقًا ل|بحسب|حسب)/u,
  he: /(?<!\p{L})هو(?!\p{L})/u,
  she: /(?<!\p{L})هي(?!\p{L})/u,
  who: NEVER,
  others: NEVER,
  roles: /(?<!\p{L})(?:المتحدث|المتحدثة|الرئيس|رئيس|وزير|الوزير|وزيرة|مسؤول|السفير)/u,
  houses: /(?<!\p{L})(?:وزارة|الحكومة|حكومة|وكالة|صحيفة|بيان)/u,
  the: NEVER,
  some: NEVER,
};

/** Whole words only, whatever the lines of the list. */
function word(list: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}’'-])(?:${list.replaceAll(/\s*\n\s*/gu, '')})(?![\\p{L}\\p{M}])`,
    'iu',
  );
}
