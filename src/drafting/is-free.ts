import type { Range } from '../text/normalise.ts';

/** Whether somebody stands by themselves: not “for the ministry”, not “Orr’s”. */
export function isFree({ start, end }: Range, masked: string): boolean {
  if (/^[’']s?(?!\p{L})/u.test(masked.slice(end, end + 3))) return false;
  // “Orr (CSU)”
  if (masked.charAt(start - 1) === '(' && masked.charAt(end) === ')') return false;
  if (HEARS.test(masked.slice(end, end + 30))) return false;
  return !HELD.test(masked.slice(Math.max(0, start - 20), start));
}

/** “Mr Orr, the court heard, answered” */
const HEARS = /^ (?:(?:has |had |was |were )?(?:heard|told)),/u;

const HELD =
  /(?<![\p{L}])(?:of|for|to|from|with|at|in|on|by|about|against|over|under|between|after|before|than|like|into|through|during|toward|towards|told|asked|von|für|mit|bei|aus|zu|an|gegen|über|de|du|des|à|avec|par|sur|contre)\s(?:the\s|an?\s|der\s|dem\s|den\s|la\s|le\s|les\s)?$/iu;
