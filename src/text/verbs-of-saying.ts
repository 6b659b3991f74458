/**
 * Whether a clause ends in a verb of saying, as one that brings what is said does: “did not say”, “denied having said
 * this”, “sagte nicht”. Not “did not say much”, “would not talk”, “said so”.
 */
export function endsInSaying(clause: string): boolean {
  return SAYING_LAST.test(clause.trim());
}

/** Whether it begins with one, as the clause behind what was said may: “sagte er nie”, “said nobody”. */
export function beginsWithSaying(clause: string): boolean {
  return SAYING_FIRST.test(clause.trim());
}

const SAYING = [
  'sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|writ(?:e|es|ten|ing)|wrote|stat(?:e|es|ed|ing)|claim(?:s|ed|ing)?',
  'declar(?:e|es|ed|ing)|utter(?:s|ed|ing)?|tweet(?:s|ed|ing)?|promis(?:e|es|ed|ing)|mean(?:s|t)?',
  'sag(?:e|en|t|te|ten)|gesagt|schr(?:eibt|ieb|ieben)|geschrieben|erklär(?:t|te|ten)|behaupte(?:t|te|ten)',
  'di[st]|disent|dire|disait|écrit|déclar(?:e|é|er)|affirm(?:e|é|er)|prétendu',
  'di(?:ce|cen|jo|jeron|cho|cendo|ciendo|sse|sseram|ceva|to)|decir|dizer|dire|detto|escri(?:be|bió|to|veu)|afirm(?:a|ó|ado|ou)',
  'ze(?:gt|i|iden)|gezegd|zeggen|s(?:a|ade|äger|agt|äga)|s(?:agde|iger|ige)|si(?:er|a)|powiedzia(?:ł|ła|ło|li)',
  'сказа(?:л|ла|ли|в|ть)|говори(?:л|ла|ли|т)|заявля(?:л|ла|ли)|казав|казала',
].join('|');

/** What may come behind the verb: what it announces, or the negation itself. */
const BEHIND = [
  'this|these|the|following|words|exactly|dies|dieses|das|folgendes|ceci|cela|esto|isto|questo|dit',
  'never|nicht|nie|niemals|keineswegs|pas|jamais|niet|nooit|inte|aldrig|ikke|aldri',
].join('|');

const SAYING_LAST = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${SAYING})(?:\s+(?:${BEHIND})){0,3}$|[说說讲講][过過]?$|(?:言わ|言って|述べて).{0,6}$`,
  'iu',
);
const SAYING_FIRST = new RegExp(String.raw`^(?:${SAYING})(?![\p{L}\p{M}])`, 'iu');
