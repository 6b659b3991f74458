import { boundaryAt } from './boundary-at.ts';

/** The beginning of a text, with an ellipsis where it is longer than `most`; no character is cut in two. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, boundaryAt(text, most - 1))}…` : text;
}
