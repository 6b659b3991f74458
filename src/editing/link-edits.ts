import type { Edit } from '../frontmatter/edit.ts';
import type { OpenFrontmatter } from '../frontmatter/open-frontmatter.ts';

/** An address as links of the text begin, and what they are to begin with. */
export type Readdressed = readonly [from: string, to: string];

/** How links write an id or an anchor: as it is, and as an address has it. */
export function spellingsOf(words: string): readonly string[] {
  return [...new Set([words, encodeURI(words.toWellFormed())])];
}

/** Leads the links of a text to new addresses: those that begin with one, up to a `/` or the end of an id. */
export function linkEdits(
  { text, end }: OpenFrontmatter,
  addresses: readonly Readdressed[],
): Edit[] {
  const body = text.slice(end);
  return addresses.flatMap(([from, to]) => {
    const start = from.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const links = body.matchAll(
      new RegExp(
        `(?<=\\]\\(\\s*<?|\\]:\\s*<?)${start}(?:(?<=/)|(?![\\p{L}\\p{M}\\p{N}_%-]))`,
        'gu',
      ),
    );
    return [...links].map(({ index, 0: { length } }) => ({
      start: end + index,
      end: end + index + length,
      text: to,
    }));
  });
}
