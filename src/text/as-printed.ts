/** Text as a page prints it: without soft hyphens, a run of white space as one space. */
export function asPrinted(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/[ \t\r\n]+/gu, ' ');
}
