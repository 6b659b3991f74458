import type { Frontmatter } from '../frontmatter/read-frontmatter.ts';

/** All words of the frontmatter that are looked for in the text. */
export function wordsOf({ input, entries: { quotes, dates } }: Frontmatter): string[] {
  return [
    ...quotes.flatMap(({ value: { text } }) => text ?? []),
    ...dates.flatMap(({ value: { text } }) => text ?? []),
    ...(input?.notQuotes ?? []),
  ];
}
