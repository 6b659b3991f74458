/** Verbs that go by the rule, without their ends: “argue” also finds “argues”, “argued” and “arguing”. */
const REGULAR = `acknowledge|accuse|add|address|admit|advise|affirm|agree|allege|allow|announce|answer|appeal|apologize|apologise|argue|ask|assail|assert|assess|assure|attack|aver|bark|beg|bellow|bemoan|
  blame|blast|bluster|boast|brag|call|caution|challenge|characterize|charge|chide|claim|clarify|comment|complain|concede|conclude|concur|condemn|confess|confide|confirm|contend|continue|counter|credit|criticize|criticise|
  crow|cry|declare|decline|decree|decry|defend|demand|demur|denounce|deny|deride|describe|detail|disclose|dismiss|dispute|dub|echo|elaborate|emphasize|emphasise|end|estimate|exclaim|explain|express|
  fire|fret|fume|grouse|grumble|guess|gush|hail|hint|hope|huff|implore|imply|indicate|inform|inquire|insist|instruct|interject|intone|invoke|jab|joke|lament|laugh|label|lash|lambast|lambaste|lecture|maintain|marvel|mention|mock|
  mumble|muse|murmur|mutter|note|notice|object|observe|offer|opine|order|plead|pledge|point|ponder|post|praise|pray|predict|present|press|proclaim|promise|pronounce|propose|protest|question|quip|quote|rail|reason|
  reassure|rebut|recall|recite|recommend|recount|refer|reflect|refute|reiterate|rejoin|relate|remark|remember|remind|repeat|reply|report|request|respond|retort|reveal|ridicule|roar|rule|scoff|scold|scream|shoot|
  shout|sigh|signal|slam|smile|snap|snipe|speculate|state|stress|submit|suggest|summarize|surmise|suspect|tease|term|testify|theorize|thunder|tout|trumpet|tweet|urge|venture|vent|voice|volunteer|vow|wail|warn|whisper|wonder|worry|yell|
  believe|title|entitle|brand|liken|compare|portray|paint|knock|needle|taunt|rip|conjecture|email|text|sing|chant|react|caption|headline|feature|outline|underscore|highlight`;

/** The rest, as they are written. */
const IRREGULAR = `sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ite|ites|ote|itten|iting)|sp(?:eak|eaks|oke|oken|eaking)|th(?:ink|inks|ought|inking)|f(?:eel|eels|elt)|put|puts|putting|read|reads|reading|went on|go(?:es)? on|going on|
  beg(?:an|in|ins|inning)|swore|swears?|shot back|shoots back|hit back|fired back|g(?:ave|ives?|iving)|kn(?:ow|ows|ew)|mean|means|meant|sang|sings|underst(?:and|ands|ood)|quoth|forewarned|foret(?:ell|old)|
  m(?:ake|akes|ade) (?:it )?clear|took to Twitter|took aim|repl(?:y|ies|ied)|den(?:y|ies|ied)|testif(?:y|ies|ied)|clarif(?:y|ies|ied)|decr(?:y|ies|ied)|cr(?:y|ies|ied)|impl(?:y|ies|ied)|worr(?:y|ies|ied)|identif(?:y|ies|ied)|admitted|admitting|quipp(?:ed|ing)|referr(?:ed|ing)|submitted|slamm(?:ed|ing)|snapp(?:ed|ing)|dubb(?:ed|ing)|lash(?:es|ed) out|ripp(?:ed|ing)|bragg(?:ed|ing)|begged|averred|demurred`;

/** Verbs by which English brings what is said, as alternatives of an expression. */
export const ENGLISH_VERBS = [
  ...REGULAR.split(/\s*\|\s*/u).map(inflected),
  IRREGULAR.replaceAll(/\s*\n\s*/gu, ''),
].join('|');

function inflected(verb: string): string {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return verb.endsWith('e') ? `${stem}(?:es|ed|ing)` : `${verb}(?:s|es|ed|ing)`;
}
