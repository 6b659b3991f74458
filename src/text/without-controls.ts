/** The text with what a terminal would obey rather than show made visible; the ends of its lines stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
