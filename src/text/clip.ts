/** The beginning of a text, with an ellipsis where it is longer than `most`. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
