import { countWords } from '../text/count-words.ts';

/** How words in quotation marks stand in their sentence. */
export interface Standing {
  /** Whether words of saying bring them. */
  readonly isSaid: boolean;
  /** Whether a sentence begins in the marks. */
  readonly isWhole: boolean;
  readonly where: 'between' | 'behind' | 'before' | 'none';
  /** The text right before the mark. */
  readonly before: string;
}

/** Whether words in quotation marks are somebody’s, and no title, term or irony; in doubt, long ones are. */
export function isSpeech(
  parts: readonly string[],
  { isSaid, isWhole, where, before }: Standing,
): boolean {
  const words = parts.join(' ');
  const count = countWords(words);
  if (where === 'between' || parts.length > 1) return true;
  if (isTitle(words)) return isSaid && !ANNOUNCING.test(before);
  if (isSaid) return true;
  return count >= MANY || (isWhole && count >= FEW && /[,.!?…]$/u.test(words));
}

/** What a title stands behind: “on”, “CNN’s”, “the book”. */
const ANNOUNCING =
  /(?:[’']s?|(?<!\p{L})(?:on|of|in|to|the|told|titled|entitled|show|program(?:me)?|series|episode|book|novel|film|movie|song|album|play|essay|article|column|paper|report|hosts?|host of|magazine|blog|der|die|das|dem|den|im|in|zum|zur|le|la|les|dans))\s\P{L}{0,2}$/iu;

const MANY = 5;
const FEW = 3;

/** “Face the Nation”, “Gone With the Wind” */
function isTitle(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const weighty = all.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    all.length >= 2 &&
    all.length <= 12 &&
    weighty.length >= 2 &&
    weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word))
  );
}
