/** Whether words in quotation marks look like the name of a work or a programme (“Face the Nation”) rather than speech. */
export function looksLikeTitle(words: string): boolean {
  const parts = words.split(/[\s—–]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const isSentence = /[.!?…]\s/u.test(words) || /[!?]$/u.test(words);
  if (parts.length < 2 || parts.length > 9 || isSentence || MINOR.has(parts.at(-1) ?? ''))
    return false;
  const major = parts.filter((part) => !MINOR.has(part));
  return (
    /^[\p{Lu}\p{N}]/u.test(parts[0] ?? '') &&
    major.every((part) => /^[^\p{L}]*\p{Lu}|^\p{N}/u.test(part))
  );
}

const MINOR = new Set(
  'a an and as at but by for from in into nor of on or over per the to up via vs vs. with'.split(
    ' ',
  ),
);
