import type { Tongue } from '../tongue.ts';
import { NEVER } from './never.ts';
import { wholeWords } from './whole-words.ts';

/** French, in short. */
export const FRENCH: Tongue = {
  verbs:
    wholeWords(`di[ts]|disent|disait|déclar(?:e|é|ait|ent|er)|affirm(?:e|é|ait|ent)|ajout(?:e|é|ait)|écri[ts]|estim(?:e|é|ait)|assur(?:e|é|ait)|expliqu(?:e|é|ait)|soulign(?:e|é|ait)|
    indiqu(?:e|é|ait)|précis(?:e|é|ait)|averti[ts]?|prévenu|annonc(?:e|é)|dénonc(?:e|é)|répond(?:u)?|demand(?:e|é)|lanc(?:e|é)|promis|promet|jug(?:e|é)|regrett(?:e|é)|confi(?:e|é)|insist(?:e|é)|rappel(?:le|é)|confirm(?:e|é)|qualifi(?:e|é)|conclu[ts]?|martel(?:é|le)|tweet(?:e|é)|
    soupir(?:e|é|ait)|glisse?|glissé|ironis(?:e|é|ait)|racont(?:e|é|ait)|not(?:e|é|ait)|tranch(?:e|é)|plaid(?:e|é|ait)|reconnaît|reconnu|s[’']agac(?:e|é)|s[’']insurg(?:e|é)|résum(?:e|é|ait)|fulmin(?:e|é)|poursui[ts]|poursuivi|tempèr(?:e|é)|observ(?:e|é|ait)|rétorqu(?:e|é)|répliqu(?:e|é)|murmur(?:e|é|ait)|sour[ie]t`),
  nounsBehind: NEVER,
  sayings: NEVER,
  accordingTo: wholeWords("selon|d[’']après|pour"),
  he: wholeWords('il'),
  she: wholeWords('elle'),
  who: wholeWords('qui'),
  isIncised: true,
  others: wholeWords('ils|elles|on'),
  roles: wholeWords(
    'porte-parole|présidente?|première? ministre|ministre|chanceli(?:er|ère)|sénateur|sénatrice|députée?|maire|secrétaire|directeur|directrice|responsables?|conseill(?:er|ère)|experte?s?|analystes?|diplomates?|ambassad(?:eur|rice)|observateurs|candidate?|avocate?|juge|général|chef|cheffe|source',
  ),
  houses: wholeWords(
    'ministère|gouvernement|parti|agence|commission|police|tribunal|journal|communiqué|rapport|présidence|parlement|syndicat|association',
  ),
  beside: null,
  the: /^(?:le|la|les|l[’'])\s?/iu,
  some: /^(?:une?|des|plusieurs|certains)\s/iu,
};
