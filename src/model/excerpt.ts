import { boundaryAt } from '../text/boundary-at.ts';

/** The first words of a text, at most `length` UTF-16 units and whole words, “…” where some are left out. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  const end = cut > 0 ? cut : boundaryAt(text, length);
  return `${text.slice(0, end).replace(/[\s,;:.…–—-]+$/u, '')}…`;
}
