/**
 * Finds words that state a date, given the names of months: “on 8 October”, “Oct. 13, 2020”, “8–12 October”, “in
 * September”, “30.9.2020”, “10月13日”; a year by itself says too little.
 */
export function datePhrases(months: readonly string[]): RegExp {
  const listed = months
    .filter((name) => /\p{L}{3}/u.test(name))
    .sort((a, b) => b.length - a.length);
  const month = `(?:${listed.map((name) => `${RegExp.escape(name)}|${RegExp.escape(name.slice(0, 3))}\\.|${RegExp.escape(name.slice(0, 4))}\\.`).join('|')})`;
  const ended = String.raw`(?![\p{L}\p{N}]|\s+\d)`;
  const on = String.raw`${START}(?:(?:on|in|am|im|vom|le|en|since|until|by|from|du)\s+)?(?:the\s+)?`;
  return new RegExp(
    [
      String.raw`${on}${DAYS}\s+(?:of\s+|de\s+)?${month}(?![\p{L}])(?:,?\s+${YEAR})?`,
      String.raw`${on}${month}\s+${DAYS}(?!\d)(?:,\s+${YEAR})?`,
      String.raw`${on}${month}\s+${YEAR}(?!\d)`,
      String.raw`${START}${WITHIN}${month}${ended}`,
      String.raw`(?<!\d)${YEAR}-\d\d-\d\d(?!\d)`,
      String.raw`(?<![\d.])(?:(?:am|vom|du|le)\s+)?\d{1,2}\.\s?\d{1,2}\.\s?${YEAR}(?!\d)`,
      String.raw`(?:${YEAR}年)?\d{1,2}月\d{1,2}日|${YEAR}年\d{1,2}月(?!\d)`,
    ].join('|'),
    'giu',
  );
}

/** What parts the first day of several from the last. */
export const TO = String.raw`(?:\s*[-–—]\s*|\s+(?:to|through|until|bis(?:\s+zum)?|au)\s+)`;

const START = String.raw`(?<![\p{L}\p{N}])`;
const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?`;
const DAYS = `${DAY}(?:${TO}${DAY})?`;
/** Before a month that stands alone, as “may” and “march” do as well. */
const WITHIN = String.raw`(?:(?:early|late)\s+|mid-|(?:in|since|last|im|seit|Anfang|Mitte|Ende|en|depuis|début|fin)\s+)`;
