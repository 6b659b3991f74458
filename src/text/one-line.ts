/** The text in one line: white space and control characters, in a run of any length, are one space. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
