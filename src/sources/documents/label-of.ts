/** What stands at the beginning of a line before a colon, and may name who speaks. */
export interface Label {
  /** Without the colon. */
  readonly name: string;
  /** With the colon. */
  readonly length: number;
  /** Whether it is a question’s or an answer’s, “Q:”, and names nobody. */
  readonly isNobody: boolean;
  /** Whether it looks like nothing but a label. */
  readonly isCertain: boolean;
}

/** The label at the beginning of a line; null where there is none. */
export function labelOf(line: string): Label | null {
  const nobody = NOBODY.exec(line)?.[0];
  if (nobody !== undefined)
    return { name: nobody.slice(0, 1), length: nobody.length, isNobody: true, isCertain: true };
  const { 0: whole = '', 1: name = '' } = LABEL.exec(line) ?? [];
  const bare = name.replace(ASIDE, ' ').trim();
  if (!isName(bare) || (SENTENCE_SCRIPTS.test(bare) && QUOTES.test(line.slice(whole.length))))
    return null;
  const isCertain = /\p{Lu}{2}/u.test(bare) && !/\p{Ll}/u.test(bare);
  return { name: name.trim(), length: whole.length, isNobody: false, isCertain };
}

// White House transcripts set the Q without a colon.
const NOBODY = /^(?:[QA][:：.](?=\s|$)|Q(?=\s))/u;
const LABEL = /^([^:：\n]{1,60})(?:：|:(?=\s|$))/u;
/** What is said of a speaker: “(through an interpreter)”. */
const ASIDE = /[([（][^)\]）]*[)\]）]/gu;

// Without capitals, what introduces a quotation in a sentence looks like a name, but for the marks that follow.
const SENTENCE_SCRIPTS = /^\p{Lo}/u;
const QUOTES = /^\s*["“”«„「『]/u;

function isName(label: string): boolean {
  const words = label.split(/\s+/u);
  if (words.length > 6 || (SENTENCE_SCRIPTS.test(label) && label.length > 30)) return false;
  return FIRST_WORD.test(label) && words.every((word) => WORD.test(word));
}

const FIRST_WORD = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}.'’·・/&-]*,?|of|for|the|and|de|da|di|do|du|del|der|den|des|la|le|van|von|zu|al|bin|ibn|el|et|y|e|und|&|[–-])$/u;
