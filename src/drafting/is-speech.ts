import { countWords } from '../text/count-words.ts';

/** How words in quotation marks stand in their sentence. */
export interface Standing {
  /** Whether words of saying bring them. */
  readonly isSaid: boolean;
  /** Whether a sentence begins in the marks. */
  readonly isWhole: boolean;
  readonly where: 'between' | 'behind' | 'before' | 'none';
}

/** Whether words in quotation marks are somebody’s, and no title, term or irony; in doubt, long ones are. */
export function isSpeech(parts: readonly string[], { isSaid, isWhole, where }: Standing): boolean {
  const words = parts.join(' ');
  const count = countWords(words);
  if (where === 'between' || parts.length > 1) return true;
  if (isTitle(words)) return isSaid && isWhole && /[.,!?]$/u.test(words);
  if (isSaid) return true;
  return count >= MANY || (isWhole && count >= FEW && /[,.!?…]$/u.test(words));
}

const MANY = 7;
const FEW = 3;

/** “Face the Nation”, “Gone With the Wind” */
function isTitle(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const weighty = all.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return all.length >= 2 && all.length <= 12 && weighty.length >= 2 && weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
