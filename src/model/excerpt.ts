/** The first words of a text, at most `length` characters and whole words, “…” where some are left out. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text.slice(0, cut > 0 ? cut : length).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
