/** `1 article`, `2 articles`; a noun that does not just take an s brings its plural. */
export function countOf(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
