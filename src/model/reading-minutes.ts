/** Minutes that an adult takes to read so many words silently, at 238 a minute (Brysbaert 2019); at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / 238));
}
