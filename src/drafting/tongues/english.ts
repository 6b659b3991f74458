import type { Tongue } from '../tongue.ts';
import { ENGLISH_VERBS } from './english-verbs.ts';
import { wholeWords } from './whole-words.ts';

/** English. */
export const ENGLISH: Tongue = {
  verbs: wholeWords(ENGLISH_VERBS),
  nounsBehind:
    /(?<!\p{L})(?:the|an?|his|her|their|its|our|my|your|of|these|those|some|any|no|for|such|to be|be)\s$/iu,
  sayings: wholeWords(
    'claims?|promises?|vows?|calls?|pledges?|statements?|comments?|remarks?|assertions?|suggestions?|descriptions?|warnings?|threats?|accusations?|words|declarations?|insistence|arguments?|boasts?|demands?|appeals?|admission|allegations?|complaints?|answers?|repl(?:y|ies)|responses?|tweets?|letters?|speech|testimony|contention|belief|view|characterization|criticism|slogan|mantra|motto',
  ),
  accordingTo: wholeWords('according to|in the (?:words|view) of|as told to|quoting|citing'),
  he: wholeWords('he'),
  she: wholeWords('she'),
  who: wholeWords('who|which'),
  others: wholeWords('they|it'),
  roles:
    wholeWords(`spokes(?:man|woman|person|people|men|women)|president|vice president|prime minister|premier|minister|secretary|chancellor|senators?|governor|
    congress(?:man|woman)|lawmakers?|representatives?|mayor|chair(?:man|woman|person)?|directors?|commissioner|ambassador|diplomats?|
    officials?|officers?|aides?|advis[eo]rs?|strategists?|surrogates?|operatives?|managers?|sources?|experts?|analysts?|economists?|professors?|
    researchers?|scientists?|historians?|doctors?|lawyers?|attorneys?|judges?|justice|prosecutors?|generals?|colonel|commanders?|police chief|chief|
    sheriff|candidates?|nominees?|rivals?|opponents?|leaders?|heads?|founders?|co-founders?|owners?|executives?|ceo|
    business(?:man|woman)|billionaires?|mogul|tycoon|magnate|activists?|organi[sz]ers?|critics?|supporters?|voters?|observers?|residents?|
    witness(?:es)?|journalists?|reporters?|correspondents?|columnists?|editors?|authors?|writers?|moderators?|hosts?|anchors?|commentators?|pollsters?|
    pastors?|priests?|bishops?|pope|king|queen|prince|princess|friends?|father|mother|brothers?|sisters?|wife|husband|sons?|daughters?|
    famil(?:y|ies)|relatives?|parents?|victims?|refugees?|migrants?|protesters?|colleagues?|veterans?|teachers?|students?|workers?|farmers?|neighbou?rs?|people|others|some|many|one|democrats?|republicans?|conservatives?|liberals?|
    man|woman|members?|allies|ally|delegates?|donors?|staffers?|politicians?|democrat|negotiators?|envoys?|actors?|actress|singer|comedian|coach|player|driver|nurse|clerk|engineer|mechanic|electrician|artist|retiree|graduate|
    [\\p{Ll}-]{3,}ists?|(?!matter|number|offer|order|power|water|weather|border|other|error|factor|sector|center|computer|paper|letter|chapter|quarter|summer|winter|dinner|corner|shower|tower|answer|former|latter|newspaper|never|ever|after|under|over|her|their|either|rather|whether|later|earlier|better|lower|higher|greater|larger|smaller|older|younger|further|minor|major|senior|junior|floor|door|poor|prior|labor|favor|humor|rumor|terror|horror|mirror|honor|anger|danger|hunger|fever|river|silver|cover|user|server|buyer|layer|career|cancer|gender|member|remember|december|october|november|september|super|proper|upper|inner|outer|consumer|together|another|father|mother|brother)[\\p{Ll}-]{3,}(?:er|or)s?`),
  houses:
    wholeWords(`note|speech|transcript|text message|ministr(?:y|ies)|department|government|administration|campaign|committee|commission|agency|agencies|office|council|court|panel|board|party|union|
    association|group|organi[sz]ation|institute|foundation|company|firm|bank|university|center|centre|house|team|network|newspaper|paper|magazine|newsletter|
    website|report|reports|statement|letter|memo|email|e-mail|poll|study|survey|document|documents|filing|lawsuit|complaint|ruling|resolution|bill|law|
    rules?|editorial|article|ad|book|post|tweet|press release|police|army|military|embassy|white house|pentagon|kremlin|union|times|post|journal`),
  beside: null,
  the: /^(?:the|this|that)\s/iu,
  some: /^(?:an?|one|some|several|many|most|two|three|four|five|six|another|other|few|both|my|his|her|their|our)\s/iu,
};
