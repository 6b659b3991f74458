/** The text between two tags of a page, without spaces beside what is a block of its own. */
export function dropSpaces(text: string, before: string, after: string): string {
  if (text === '') return text;
  const inner = text.replaceAll(CLOSED, '$1').replaceAll('&quot;', '"');
  const start = BLOCK.test(before) ? inner.replace(/^[ \n]+/u, '') : inner;
  return BLOCK.test(after) ? start.replace(/[ \n]+$/u, '') : start;
}

// Not `pre`, in which spaces count.
const NAMES =
  '(?:html|head|body|meta|link|title|header|main|footer|article|section|aside|nav|div|p|h[1-6]|figure|figcaption|blockquote|details|summary|button|[ou]l|li|d[ltd])';
const BLOCK = new RegExp(`^<${NAMES}\\b`, 'u');
const CLOSED = new RegExp(`[ \\n]*(</${NAMES}>)[ \\n]*`, 'gu');
